import type { Article } from '../article/article.ts';
import { parseArticle } from '../library/article-schema.ts';
import type { Entry } from '../library/entry.ts';
import { parseEntry } from '../library/entry-schema.ts';
import { failureOf, type LibraryFailure } from '../library/library-error.ts';
import { openLibrary } from '../library/store/database.ts';
import { everyRevisionOf } from '../library/store/ranges.ts';
import { salvagedEntry } from '../library/store/salvaged-entry.ts';

/** A saved article as it is read from the database; or why it cannot be. */
export type SavedArticle =
  | {
      is: 'there';
      article: Article;
      entry: Entry;
      /** What the list has of it is damaged; the entry is what is still good of that. Saving mends it. */
      isEntryDamaged: boolean;
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
    const [article, whole] = [parseArticle(text?.article), parseEntry(record)];
    if (!article) return { is: 'damaged', url: whole?.url ?? null };
    const entry = whole ?? salvagedEntry(record, article, Date.now());
    const moments = revisions.map(([, at]) => at);
    return { is: 'there', article, entry, isEntryDamaged: whole === null, revisions: moments };
  } catch (error) {
    console.error('Đọc Sạch:', error);
    return { is: 'failed', failure: failureOf(error) };
  }
}
