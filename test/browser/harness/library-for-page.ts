/** What library-in-page.ts puts into a page of the extension: the library itself, and a quick way to fill it. */
import type { Article } from '../../../src/article/article.ts';
import { announce } from '../../../src/library/changes.ts';
import type { Entry } from '../../../src/library/entry.ts';
import { wordsOf } from '../../../src/library/search/words-of.ts';
import { changeEntries } from '../../../src/library/store/change-entries.ts';
import { closeLibrary, openLibrary } from '../../../src/library/store/database.ts';
import { withDerived } from '../../../src/library/store/derived.ts';
import { newEntry } from '../../../src/library/store/entry-of.ts';
import { saveText } from '../../../src/library/store/save-text.ts';
import type { StoredEntry } from '../../../src/library/store/schema.ts';

export { announce, changeEntries, closeLibrary, openLibrary, saveText };

/** An article, when it was saved, and what its reader has made of it. */
export interface Kept {
  article: Article;
  /** Milliseconds since 1970; each its own. */
  saved: number;
  entry?: Partial<Entry>;
}

/** Saves articles that were not there, in one transaction, since each of its own takes the disk its time. */
export async function fill(all: readonly Kept[]): Promise<void> {
  const library = await openLibrary();
  const transaction = library.transaction(['entries', 'texts', 'fresh'], 'readwrite');
  for (const { article, saved, entry } of all) {
    const { n: _, ...rest } = withDerived({ ...newEntry(article, saved, saved), ...entry, n: 0 });
    const n = await transaction.objectStore('entries').add(rest as StoredEntry);
    await transaction.objectStore('texts').put({ key: article.key, article });
    await transaction.objectStore('fresh').put({ n, ...wordsOf(article) });
  }
  await transaction.done;
  announce(null);
}

/** Leaves nothing but what is known of the library itself: without that it would count as cleared by the browser. */
export async function empty(): Promise<void> {
  const library = await openLibrary();
  const names = [...library.objectStoreNames].filter((name) => name !== 'about');
  const transaction = library.transaction(names, 'readwrite');
  await Promise.all(names.map((name) => transaction.objectStore(name).clear()));
  await transaction.done;
  announce(null);
}

export async function entryOf(key: string): Promise<Entry | null> {
  return (await (await openLibrary()).getFromIndex('entries', 'key', key)) ?? null;
}

/** Puts a record there that is none of an entry's, as a fault of the disk or of a former version may have left it. */
export async function damage(key: string): Promise<void> {
  const library = await openLibrary();
  const entry = await library.getFromIndex('entries', 'key', key);
  if (entry) await library.put('entries', { ...entry, title: 7 as unknown as string });
  announce([key]);
}
