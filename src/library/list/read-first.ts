import type { Shelf } from '../entry.ts';
import { failureOf, LibraryError } from '../library-error.ts';
import type { Library } from '../store/database.ts';
import { everyEntryOn } from '../store/ranges.ts';
import { rowOf } from './read-rows.ts';
import type { ListRow } from './view.ts';

/**
 * What was saved last on a shelf, newest first. It costs the same however much the library holds.
 *
 * @throws LibraryError
 */
export async function readFirst(library: Library, shelf: Shelf, count: number): Promise<ListRow[]> {
  try {
    const rows: ListRow[] = [];
    const { store } = library.transaction('entries');
    let cursor = await store.index('shelf').openCursor(everyEntryOn(shelf), 'prev');
    while (cursor && rows.length < count) {
      rows.push(rowOf(cursor.primaryKey, cursor.value));
      cursor = rows.length < count ? await cursor.continue() : null;
    }
    return rows;
  } catch (error) {
    throw new LibraryError(failureOf(error), error);
  }
}
