import type { Article } from '../../article/article.ts';
import { blockTexts } from '../../article/block-text.ts';
import { inlineText } from '../../article/inline-text.ts';
import type { Library } from '../store/database.ts';
import type { MarkedText } from './view.ts';

/*
 * The door to search. For now it looks through titles, one record after the other.
 */

/** The numbers of what matches a query, the best first; of all shelves. @throws LibraryError */
export async function matching(library: Library, query: string, signal: AbortSignal): Promise<number[]> {
  const words = wordsOf(query);
  const found: number[] = [];
  let cursor = await library.transaction('entries').store.index('shelf').openCursor(null, 'prev');
  while (cursor) {
    signal.throwIfAborted();
    const title = fold(String(cursor.value.title));
    if (words.every((word) => title.includes(word))) found.push(cursor.primaryKey);
    cursor = await cursor.continue();
  }
  return found;
}

/** A passage of an article that matches a query, marked; null where none does. */
export function passageOf(article: Article, query: string): MarkedText | null {
  const [first] = wordsOf(query);
  if (first === undefined) return null;
  for (const text of [inlineText(article.lead), ...article.blocks.flatMap(blockTexts)]) {
    const marked = markedIn(text, query);
    if (marked) return marked;
  }
  return null;
}

/** A title with the words of a query marked; null where there are none. */
export function markedIn(text: string, query: string): MarkedText | null {
  const [first] = wordsOf(query);
  const at = first === undefined ? -1 : fold(text).indexOf(first);
  if (first === undefined || at < 0) return null;
  const given = text.normalize('NFC');
  return [given.slice(0, at), given.slice(at, at + first.length), given.slice(at + first.length)];
}

const wordsOf = (query: string): string[] => fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Without diacritics, one UTF-16 unit for each of the NFC text. */
const fold = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\0-\x7f]/g, (sign) => sign.normalize('NFD').charAt(0))
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
