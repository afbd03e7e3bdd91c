import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import type { Article, Inline } from '../../../../src/article/article.ts';
import { find } from '../../../../src/library/search/find.ts';
import { wordsOf } from '../../../../src/library/search/words-of.ts';
import { closeLibrary, type Library, openLibrary } from '../../../../src/library/store/database.ts';
import { withDerived } from '../../../../src/library/store/derived.ts';
import { newEntry } from '../../../../src/library/store/entry-of.ts';

/** An empty library of its own for the running test. */
export async function emptyLibrary(): Promise<Library> {
  await closeLibrary();
  globalThis.indexedDB = new IDBFactory();
  onTestFinished(closeLibrary);
  return openLibrary();
}

interface Texts {
  title?: string;
  lead?: Inline[];
  body?: string[];
}

export const articleOf = (id: number, { title = '', lead = [], body = [] }: Texts): Article => ({
  ...{ key: `baothanhhoa.vn/${id}`, url: `https://baothanhhoa.vn/bai-${id}.htm`, title, lead },
  ...{ byline: null, published: null, section: null, words: 1 },
  blocks: body.map((text) => ({ kind: 'paragraph', inlines: [text] })),
});

/** Puts an article under a number of the test's choice, its words fresh. */
export async function putAt(library: Library, n: number, texts: Texts): Promise<Article> {
  const article = articleOf(n, texts);
  await library.put('entries', withDerived({ ...newEntry(article, n, n), n }));
  await library.put('texts', { key: article.key, article });
  await library.put('fresh', { n, ...wordsOf(article) });
  return article;
}

/** The numbers found, where every article may be, those with the lowest number first. */
export async function numbersFound(library: Library, query: string): Promise<number[]> {
  const order = await library.getAllKeys('entries');
  return (await find(library, query, { order })).numbers;
}
