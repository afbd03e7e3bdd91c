import type { IDBPObjectStore } from 'idb';
import type { Entry } from '../library/entry.ts';
import { parseEntry } from '../library/entry-schema.ts';
import { openLibrary } from '../library/store/database.ts';
import type { LibrarySchema } from '../library/store/schema.ts';

/** What stands before and after an article in the list: newest first, on the same shelf. */
export interface Neighbours {
  newer: Neighbour | null;
  older: Neighbour | null;
}
export type Neighbour = Pick<Entry, 'key' | 'title'>;

/** @throws LibraryError */
export async function neighboursOf({ shelf, order }: Pick<Entry, 'shelf' | 'order'>): Promise<Neighbours> {
  const { store } = (await openLibrary()).transaction('entries');
  const above = IDBKeyRange.bound([shelf, order], [shelf, Number.POSITIVE_INFINITY], true);
  const below = IDBKeyRange.bound([shelf, Number.NEGATIVE_INFINITY], [shelf, order], false, true);
  const [newer, older] = await Promise.all([first(store, above, 'next'), first(store, below, 'prev')]);
  return { newer, older };
}

type Entries = IDBPObjectStore<LibrarySchema, ['entries'], 'entries', 'readonly'>;

/** The first whose record is whole: a damaged one has no name. */
async function first(entries: Entries, range: IDBKeyRange, way: 'next' | 'prev'): Promise<Neighbour | null> {
  let cursor = await entries.index('shelf').openCursor(range, way);
  for (; cursor; cursor = await cursor.continue()) {
    const entry = parseEntry(cursor.value);
    if (entry) return { key: entry.key, title: entry.title };
  }
  return null;
}
