import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { Entry } from '../../../src/library/entry.ts';
import { wordsOf } from '../../../src/library/search/words-of.ts';
import { closeLibrary, type Library, openLibrary } from '../../../src/library/store/database.ts';
import { withDerived } from '../../../src/library/store/derived.ts';
import { newEntry } from '../../../src/library/store/entry-of.ts';
import type { StoredEntry } from '../../../src/library/store/schema.ts';

/** An empty database for each test of a file. */
export function freshLibrary(): { readonly library: Library } {
  let library: Library | null = null;
  beforeEach(async () => {
    await closeLibrary();
    globalThis.indexedDB = new IDBFactory();
    library = await openLibrary();
  });
  return {
    get library() {
      if (!library) throw new Error('no test has begun');
      return library;
    },
  };
}

/** A short article; the number tells it from others. */
export function articleNumber(number: number, said: Partial<Article> = {}): Article {
  return {
    key: `baothanhhoa.vn/${number}`,
    url: `https://baothanhhoa.vn/bai-${number}.htm`,
    title: `Bài số ${number}`,
    lead: [],
    byline: null,
    published: null,
    section: null,
    blocks: [{ kind: 'paragraph', inlines: [`Nội dung bài số ${number}.`] }],
    words: 300,
    ...said,
  };
}

/** Puts an article there, saved at a moment that is its number unless told otherwise. @returns its text's number */
export async function keep(library: Library, article: Article, entry: Partial<Entry> = {}): Promise<number> {
  const saved = entry.saved ?? Number(article.key.split('/')[1]);
  const { n: _, ...rest } = withDerived({ ...newEntry(article, saved, saved), ...entry, n: 0 });
  const n = await library.add('entries', rest as StoredEntry);
  await library.put('texts', { key: article.key, article });
  await library.put('fresh', { n, ...wordsOf(article) });
  return n;
}
