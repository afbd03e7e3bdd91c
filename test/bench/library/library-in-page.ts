import { find } from '../../../src/library/search/find.ts';
import { mergeFresh } from '../../../src/library/search/merge-fresh.ts';
import type { FreshWords } from '../../../src/library/search/records.ts';
import { type Library, openLibrary } from '../../../src/library/store/database.ts';
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

/** Milliseconds from each keystroke of a query to its results. */
export async function timeTyping(query: string): Promise<number[]> {
  const library = await openLibrary();
  const order = await newestFirst(library);
  const times: number[] = [];
  for (let length = 1; length <= query.length; length++)
    times.push(await timed(() => find(library, query.slice(0, length), { order })));
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

const newestFirst = async (library: Library): Promise<number[]> =>
  (await library.getAllKeys('entries')).reverse();

async function timed(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}
