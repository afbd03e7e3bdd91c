import type { ManyTabs } from './many-tabs.ts';
import type { ReadMany } from './read-many.ts';
import type { Rounds } from './rounds.ts';

/**
 * Whatever the number of rounds. Measured: nothing more of any, but that the last view may be held at either time, by a
 * moment that it waited for; that counts among the elements that are in no document.
 */
const mostLeft = { nodes: 10, listeners: 2, detached: 60, documents: 0 } as const;
/**
 * Bytes, whatever the number of rounds: the browser's own list of presses, shifts and long frames (Performance Timeline),
 * which has an end of its own, 150 of most kinds.
 */
const mostBytes = 150_000;

/** What opening and closing has left in a page, where that is too much. */
export function faultsOfRounds({ use, first, last }: Rounds, count: number): string[] {
  const left = (Object.keys(mostLeft) as (keyof typeof mostLeft)[]).map(
    (what) => [what, last[what] - first[what], mostLeft[what]] as const,
  );
  const heap = ['bytes', last.data - first.data, mostBytes] as const;
  return [...left, heap]
    .filter(([, grown, most]) => grown > most)
    .map(
      ([what, grown, most]) => `${use}: ${grown} ${what} more after ${count} rounds; ${most} are allowed.`,
    );
}

/** The same of many articles in one tab. */
export function faultsOfReading({ moments, errors }: ReadMany): string[] {
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last) return ['Nothing was measured.'];
  const compare = (what: string, from: number, to: number, most: number) =>
    to - from > most ? [`300 articles: ${what} from ${from} to ${to}; ${most} more are allowed.`] : [];
  return [
    ...compare('bytes in the tab', first.tab.heap, last.tab.heap, 1_500_000),
    ...compare('nodes in the tab', first.tab.nodes, last.tab.nodes, 500),
    ...compare('listeners in the tab', first.tab.listeners, last.tab.listeners, 50),
    ...compare('documents in the tab', first.tab.documents, last.tab.documents, 4),
    ...compare('bytes in the background', first.background, last.background, 1_500_000),
    ...errors.map((error) => `While 300 articles were read: ${error}`),
  ];
}

/** And of tabs that nobody looks at: the processor may do a quarter more for them than without the extension. */
export function faultsOfTabs(having: ManyTabs, without: ManyTabs): string[] {
  return [
    ...(having.hidden === having.count
      ? []
      : [`Of ${having.count} tabs ${having.hidden} came, and were hidden.`]),
    ...(having.views === 0 ? [] : [`${having.views} reading views in tabs that nobody saw.`]),
    ...(having.messages === 0 ? [] : [`${having.messages} messages from tabs that nobody saw.`]),
    ...(having.processor <= without.processor * 1.25
      ? []
      : [`${having.processor} s of the processor, ${without.processor} s without the extension.`]),
  ];
}
