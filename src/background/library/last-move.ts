import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Entry, type Shelf, shelves } from '../../library/entry.ts';

/** Of the browser's session storage: outlasts popup and background, ends with the browser. */
const name = 'last-move';

const schema = v.object({
  to: v.picklist(shelves),
  from: v.array(v.object({ key: v.string(), shelf: v.picklist(shelves) })),
});

/** What was removed or put away last, and where it had stood, so that it can be taken back. */
export interface LastMove {
  to: Shelf;
  from: Pick<Entry, 'key' | 'shelf'>[];
}

/** @returns null where there is nothing to take back */
export async function readLastMove(): Promise<LastMove | null> {
  return parse((await browser.storage.session.get(name))[name]);
}

/** @param move null: there is nothing to take back any more */
export async function writeLastMove(move: LastMove | null): Promise<void> {
  if (move && move.from.length > 0) await browser.storage.session.set({ [name]: move });
  else await browser.storage.session.remove(name);
}

/** Calls back with it after each change. @returns what ends the calls */
export function watchLastMove(listener: (move: LastMove | null) => void): () => void {
  const onChange = (changes: Record<string, { newValue?: unknown }>) => {
    if (name in changes) listener(parse(changes[name]?.newValue));
  };
  browser.storage.session.onChanged.addListener(onChange);
  return () => browser.storage.session.onChanged.removeListener(onChange);
}

function parse(raw: unknown): LastMove | null {
  const result = v.safeParse(schema, raw);
  return result.success ? result.output : null;
}
