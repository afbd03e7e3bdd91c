import type { Entry, PictureState } from '../entry.ts';
import { parseEntry } from '../entry-schema.ts';
import type { Library } from './database.ts';
import { withDerived } from './derived.ts';
import { inTransaction, type Writing } from './in-transaction.ts';

/**
 * Notes how far an entry's pictures have come.
 *
 * @returns the entry as it is now; null where it is not there any more
 * @throws LibraryError
 */
export function changePictures(
  library: Library,
  key: string,
  change: (state: PictureState) => PictureState,
): Promise<Entry | null> {
  const changing = async (transaction: Writing<readonly ['entries']>) => {
    const entries = transaction.objectStore('entries');
    const entry = parseEntry(await entries.index('key').get(key));
    if (!entry) return null;
    const changed = withDerived({ ...entry, pictures: change(entry.pictures) });
    await entries.put(changed);
    return changed;
  };
  return inTransaction(library, ['entries'], changing, 'relaxed');
}
