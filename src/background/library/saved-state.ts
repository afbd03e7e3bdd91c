import { notSaved, type SavedState } from '../../article/saved-state.ts';
import type { Entry } from '../../library/entry.ts';
import { parseEntry } from '../../library/entry-schema.ts';
import { openLibrary } from '../../library/store/database.ts';
import { arePicturesComing, hadNoRoom } from './coming-pictures.ts';

/** What surfaces show of an entry; of none, and of one in the trash, that it is not saved. */
export function stateOf(entry: Entry | null): SavedState {
  if (!entry || entry.shelf === 'trash') return notSaved;
  const { wanted, kept, full } = entry.pictures;
  return {
    isSaved: true,
    changed: entry.changed,
    pictures: { wanted, kept, isFull: full || hadNoRoom(entry.key), areComing: arePicturesComing(entry.key) },
  };
}

/** @throws LibraryError */
export async function savedStateOf(key: string): Promise<SavedState> {
  const library = await openLibrary();
  return stateOf(parseEntry(await library.getFromIndex('entries', 'key', key)));
}
