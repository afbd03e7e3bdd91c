import type { Article } from '../article/article.ts';
import { parseArticle } from '../library/article-schema.ts';
import type { Entry } from '../library/entry.ts';
import { parseEntry } from '../library/entry-schema.ts';
import { failureOf, type LibraryFailure } from '../library/library-error.ts';
import { openLibrary } from '../library/store/database.ts';
import { everyRevisionOf } from '../library/store/ranges.ts';

/** A saved article as it is read from the database; or why it cannot be. */
export type SavedArticle =
  | {
      is: 'there';
      article: Article;
      entry: Entry;
      /** When former texts were replaced, in milliseconds since 1970. */
      revisions: number[];
    }
  | { is: 'missing' }
  /** `url`: the newspaper's page, where that is still known. */
  | { is: 'damaged'; url: string | null }
  | { is: 'failed'; failure: LibraryFailure };

/**
 * Reads a saved article, from the extension's own storage alone. Never throws.
 *
 * @param revision the moment at which a former text was replaced, to read that; null for the present one
 */
export async function readSaved(key: string, revision: number | null): Promise<SavedArticle> {
  try {
    const library = await openLibrary();
    const [record, text, revisions] = await Promise.all([
      library.getFromIndex('entries', 'key', key),
      revision === null ? library.get('texts', key) : library.get('revisions', [key, revision]),
      library.getAllKeys('revisions', everyRevisionOf(key)),
    ]);
    if (!record || (revision !== null && !text)) return { is: 'missing' };
    const [article, entry] = [parseArticle(text?.article), parseEntry(record)];
    if (!article || !entry) return { is: 'damaged', url: entry?.url ?? null };
    return { is: 'there', article, entry, revisions: revisions.map(([, at]) => at) };
  } catch (error) {
    console.error('Đọc Sạch:', error);
    return { is: 'failed', failure: failureOf(error) };
  }
}
