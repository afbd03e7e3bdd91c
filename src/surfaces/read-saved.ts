import type { Article } from '../article/article.ts';
import { parseArticle } from '../library/article-schema.ts';
import type { Entry } from '../library/entry.ts';
import { failureOf, type LibraryFailure } from '../library/library-error.ts';
import { openLibrary } from '../library/store/database.ts';

/** A saved article as it is read from the database; or why it cannot be. */
export type SavedArticle =
  | { is: 'there'; article: Article; entry: Entry }
  | { is: 'missing' }
  /** `url`: the newspaper's page, where that is still known. */
  | { is: 'damaged'; url: string | null }
  | { is: 'failed'; failure: LibraryFailure };

/** Reads a saved article, from the extension's own storage alone. Never throws. */
export async function readSaved(key: string): Promise<SavedArticle> {
  try {
    const library = await openLibrary();
    const [entry, text] = await Promise.all([
      library.getFromIndex('entries', 'key', key),
      library.get('texts', key),
    ]);
    if (!entry) return { is: 'missing' };
    const article = parseArticle(text?.article);
    return article ? { is: 'there', article, entry } : { is: 'damaged', url: entry.url };
  } catch (error) {
    console.error('Đọc Sạch:', error);
    return { is: 'failed', failure: failureOf(error) };
  }
}
