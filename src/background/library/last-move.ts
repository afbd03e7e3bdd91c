import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Entry, type Shelf, shelves } from '../../library/entry.ts';

/** Of the browser's session storage: outlasts popup and background, ends with the browser. */
const name = 'moves';
/** So many can be taken back, one after the other. */
const mostMoves = 20;

const schema = v.array(
  v.object({
    to: v.picklist(shelves),
    from: v.array(v.object({ key: v.string(), shelf: v.picklist(shelves) })),
  }),
);

/** What was removed or put away at once, and where it had stood, so that it can be taken back. */
export interface LastMove {
  to: Shelf;
  from: Pick<Entry, 'key' | 'shelf'>[];
}

/** @returns the last one that was not taken back; null where there is none */
export async function readLastMove(): Promise<LastMove | null> {
  return (await readMoves()).at(-1) ?? null;
}

export const addMove = (move: LastMove): Promise<void> =>
  change((moves) => [...moves, move].slice(-mostMoves));

/** The last one has been taken back: the one before it can be, now. */
export const dropLastMove = (): Promise<void> => change((moves) => moves.slice(0, -1));

/** What has been deleted for good cannot be taken back. */
export const forgetMovesOf = (keys: readonly string[]): Promise<void> =>
  change((moves) =>
    moves.map(({ to, from }) => ({ to, from: from.filter(({ key }) => !keys.includes(key)) })),
  );

/** There is nothing to take back any more. */
export const forgetMoves = (): Promise<void> => change(() => []);

/** Calls back with the last one after each change. @returns what ends the calls */
export function watchLastMove(listener: (move: LastMove | null) => void): () => void {
  const onChange = (changes: Record<string, { newValue?: unknown }>) => {
    if (name in changes) listener(parse(changes[name]?.newValue).at(-1) ?? null);
  };
  browser.storage.session.onChanged.addListener(onChange);
  return () => browser.storage.session.onChanged.removeListener(onChange);
}

const readMoves = async (): Promise<LastMove[]> => parse((await browser.storage.session.get(name))[name]);

let changing: Promise<void> = Promise.resolve();

/** One change after the other: of two at once, one would be lost. */
function change(to: (moves: LastMove[]) => LastMove[]): Promise<void> {
  const changed = changing.then(async () => writeMoves(to(await readMoves())));
  changing = changed.catch(() => {});
  return changed;
}

async function writeMoves(moves: readonly LastMove[]): Promise<void> {
  const kept = moves.filter(({ from }) => from.length > 0);
  if (kept.length > 0) await browser.storage.session.set({ [name]: kept });
  else await browser.storage.session.remove(name);
}

function parse(raw: unknown): LastMove[] {
  const result = v.safeParse(schema, raw);
  return result.success ? result.output : [];
}
