import type { Library } from '../../../store/database.ts';
import { inTransaction } from '../../../store/in-transaction.ts';

const touched = ['entries', 'texts', 'highlights', 'journal'] as const;

/**
 * Writes down how an article is before something else writes it.
 *
 * @returns the record's number, and whether the article's text is in the library
 * @throws LibraryError
 */
export const journalBefore = (library: Library, key: string): Promise<{ id: number; isThere: boolean }> =>
  inTransaction(library, touched, async (transaction) => {
    const [entry, text, highlights] = await Promise.all([
      transaction.objectStore('entries').index('key').get(key),
      transaction.objectStore('texts').get(key),
      transaction.objectStore('highlights').index('key').getAll(key),
    ]);
    const before = { key, entry: entry ?? null, article: text?.article ?? null, highlights };
    const id = await transaction
      .objectStore('journal')
      .add({ ...before, added: [], revisions: [], thumbnail: false });
    return { id, isThere: entry !== undefined && text !== undefined };
  });

/** Nothing of that article is to be taken back. @throws LibraryError */
export const forgetJournal = (library: Library, id: number): Promise<void> =>
  inTransaction(library, ['journal'], (transaction) => transaction.objectStore('journal').delete(id));
