import { orderReader } from '../../../src/library/list/order-reader.ts';
import { readRows } from '../../../src/library/list/read-rows.ts';
import { firstView } from '../../../src/library/list/view.ts';
import { mergeFresh } from '../../../src/library/search/merge-fresh.ts';
import type { FreshWords } from '../../../src/library/search/records.ts';
import { openLibrary } from '../../../src/library/store/database.ts';
import { saveText } from '../../../src/library/store/save-text.ts';
import { fillArticles, fillPostings } from './fill-library.ts';
import { generatedArticle } from './generated-article.ts';

// What the bench calls inside a page of the extension, bundled into one script.

let waiting: FreshWords[] = [];

/** Puts articles; their postings come with `fillIndex`. */
export async function fill(from: number, to: number): Promise<void> {
  waiting.push(...(await fillArticles(await openLibrary(), from, to)));
}

export async function fillIndex(): Promise<void> {
  await fillPostings(await openLibrary(), waiting);
  waiting = [];
}

/** Leaves an empty library. */
export async function empty(): Promise<void> {
  const library = await openLibrary();
  const transaction = library.transaction(library.objectStoreNames, 'readwrite');
  for (const name of library.objectStoreNames) void transaction.objectStore(name).clear();
  await transaction.done;
}

/** Rows that a list shows at once. */
const inSight = 12;

/**
 * Milliseconds from each keystroke of a query to the rows of its first results, as the saved list reads them: it has
 * read its order when it opened, and the next letter ends what the last one began.
 */
export async function timeTyping(query: string): Promise<number[]> {
  const library = await openLibrary();
  const orders = orderReader(openLibrary);
  await orders.read(firstView, { signal: new AbortController().signal });
  const times: number[] = [];
  for (let length = 1; length <= query.length; length++) {
    const typing = new AbortController();
    const view = { ...firstView, query: query.slice(0, length) };
    const firstFound = () =>
      new Promise<readonly number[]>((resolve, reject) => {
        orders.read(view, { signal: typing.signal, onSome: resolve }).then(resolve, reject);
      });
    times.push(await timed(async () => readRows(library, (await firstFound()).slice(0, inSight))));
    typing.abort();
  }
  return times;
}

/** Milliseconds to save each of some articles, which are not in the library, one after the other. */
export async function timeSaving(from: number, count: number): Promise<number[]> {
  const library = await openLibrary();
  const times: number[] = [];
  for (let n = from; n < from + count; n++) {
    const article = generatedArticle(n);
    times.push(await timed(() => saveText(library, article, Date.now())));
  }
  return times;
}

/** Milliseconds to merge what was saved, and the longest that a save had to wait for one of its transactions. */
export async function timeMerging(): Promise<{ milliseconds: number; articles: number; longest: number }> {
  const library = await openLibrary();
  let articles = 0;
  let isDone = false;
  let longest = 0;
  const merging = timed(async () => {
    articles = await mergeFresh(library, { least: 1 });
    isDone = true;
  });
  // An empty transaction that waits its turn, as a save would.
  while (!isDone) {
    const wait = await timed(() => library.transaction('fresh', 'readwrite').done);
    longest = Math.max(longest, wait);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return { milliseconds: await merging, articles, longest };
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}
