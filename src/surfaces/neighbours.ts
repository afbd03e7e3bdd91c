import type { Entry } from '../library/entry.ts';
import { openLibrary } from '../library/store/database.ts';

/** What stands before and after an article in the list: newest first, on the same shelf. */
export interface Neighbours {
  newer: Neighbour | null;
  older: Neighbour | null;
}
export type Neighbour = Pick<Entry, 'key' | 'title'>;

/** @throws LibraryError */
export async function neighboursOf({ shelf, order }: Pick<Entry, 'shelf' | 'order'>): Promise<Neighbours> {
  const index = (await openLibrary()).transaction('entries').store.index('shelf');
  const above = IDBKeyRange.bound([shelf, order], [shelf, Number.POSITIVE_INFINITY], true);
  const below = IDBKeyRange.bound([shelf, Number.NEGATIVE_INFINITY], [shelf, order], false, true);
  const [newer, older] = await Promise.all([
    index.openCursor(above, 'next'),
    index.openCursor(below, 'prev'),
  ]);
  return { newer: newer ? named(newer.value) : null, older: older ? named(older.value) : null };
}

const named = ({ key, title }: Entry): Neighbour => ({ key, title });
