import { failureOf, LibraryError } from '../../../library-error.ts';
import type { Library } from '../../../store/database.ts';

const stores = ['entries', 'texts', 'highlights', 'journal'] as const;

/**
 * Writes down how an article is before something else writes it.
 *
 * @returns the record's number, and whether the article's text is in the library
 * @throws LibraryError
 */
export async function journalBefore(
  library: Library,
  key: string,
): Promise<{ id: number; isThere: boolean }> {
  try {
    const transaction = library.transaction(stores, 'readwrite', { durability: 'strict' });
    const writing = (async () => {
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
    })();
    const [written] = await Promise.all([writing, transaction.done]);
    return written;
  } catch (error) {
    throw new LibraryError(failureOf(error), error);
  }
}

/** Nothing of that article is to be taken back. @throws LibraryError */
export async function forgetJournal(library: Library, id: number): Promise<void> {
  try {
    await library.delete('journal', id);
  } catch (error) {
    throw new LibraryError(failureOf(error), error);
  }
}
