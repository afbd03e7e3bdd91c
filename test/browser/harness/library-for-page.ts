/** What library-in-page.ts puts into a page of the extension: the library itself, and a quick way to fill it. */
import type { Article } from '../../../src/article/article.ts';
import { announce } from '../../../src/library/changes.ts';
import type { Entry, Highlight } from '../../../src/library/entry.ts';
import { putHighlight } from '../../../src/library/highlights/change-highlights.ts';
import { keepPictures } from '../../../src/library/pictures/keep-pictures.ts';
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

/** Fetches the pictures of articles, as saving does. */
export async function bringPictures(keys: readonly string[]): Promise<void> {
  const library = await openLibrary();
  const { signal } = new AbortController();
  await Promise.all(keys.map((key) => keepPictures(library, key, Date.now, () => {}, signal)));
  announce(null);
}

/** Marks passages. @throws where one could not be */
export async function mark(highlights: readonly Highlight[]): Promise<void> {
  const library = await openLibrary();
  for (const highlight of highlights) {
    const outcome = await putHighlight(library, highlight);
    if (outcome !== 'done') throw new Error(`“${highlight.anchor.quote}” was not marked: ${outcome}`);
  }
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
