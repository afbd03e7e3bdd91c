import type { Entry, PictureState } from '../entry.ts';
import { parseEntry } from '../entry-schema.ts';
import { failureOf, LibraryError } from '../library-error.ts';
import { abort } from './abort.ts';
import type { Library } from './database.ts';
import { withDerived } from './derived.ts';

/**
 * Notes how far an entry's pictures have come.
 *
 * @returns the entry as it is now; null where it is not there any more
 * @throws LibraryError
 */
export async function changePictures(
  library: Library,
  key: string,
  change: (state: PictureState) => PictureState,
): Promise<Entry | null> {
  const transaction = library.transaction('entries', 'readwrite');
  const changing = (async () => {
    const entry = parseEntry(await transaction.store.index('key').get(key));
    if (!entry) return null;
    const changed = withDerived({ ...entry, pictures: change(entry.pictures) });
    await transaction.store.put(changed);
    return changed;
  })();
  try {
    const [entry] = await Promise.all([changing, transaction.done]);
    return entry;
  } catch (error) {
    abort(transaction);
    throw new LibraryError(failureOf(error), error);
  }
}
