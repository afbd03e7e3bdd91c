import type { Article } from '../../../src/article/article.ts';
import { find } from '../../../src/library/search/find.ts';
import { mergeFresh } from '../../../src/library/search/merge-fresh.ts';
import { passageOf } from '../../../src/library/search/passage-of.ts';
import { openLibrary } from '../../../src/library/store/database.ts';
import { saveText } from '../../../src/library/store/save-text.ts';

// What search.test.ts calls in a page of the extension, bundled into one script.

export async function save(articles: Article[]): Promise<void> {
  const library = await openLibrary();
  for (const article of articles) await saveText(library, article, Date.now());
}

export async function merge(): Promise<number> {
  return mergeFresh(await openLibrary(), { least: 1 });
}

/** The keys of the articles found, those saved last first. */
export async function keysFound(query: string): Promise<string[]> {
  const library = await openLibrary();
  const entries = (await library.getAll('entries')).reverse();
  const { numbers } = await find(library, query, { order: entries.map(({ n }) => n) });
  return numbers.flatMap((n) => entries.find((entry) => entry.n === n)?.key ?? []);
}

/** The passage of an article, with what is marked in brackets. */
export async function passage(key: string, query: string): Promise<string> {
  const text = await (await openLibrary()).get('texts', key);
  const runs = text ? (passageOf(text.article, query)?.runs ?? []) : [];
  return runs.map((run) => (run.marked ? `[${run.text}]` : run.text)).join('');
}

/** How many records a store has. */
export async function count(store: 'fresh' | 'postings'): Promise<number> {
  return (await openLibrary()).count(store);
}

/** Empties the library, for the next test. */
export async function forget(): Promise<void> {
  const library = await openLibrary();
  const transaction = library.transaction(library.objectStoreNames, 'readwrite');
  for (const name of library.objectStoreNames) void transaction.objectStore(name).clear();
  await transaction.done;
}
