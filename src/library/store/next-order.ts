import { shelves } from '../entry.ts';
import { lastMoment } from '../entry-schema.ts';
import { everyEntryOn } from './ranges.ts';

/** The entries, as a transaction has them. */
interface Entries {
  index(name: 'shelf'): {
    openKeyCursor(range: IDBKeyRange, direction: 'prev'): Promise<{ key: unknown } | null>;
  };
}

/**
 * The place (`Entry.order`) of what is saved now: above all that is there, also when the clock was set back.
 *
 * @param now milliseconds since 1970
 */
export async function nextOrder(entries: Entries, now: number): Promise<number> {
  let last = 0;
  for (const shelf of shelves) {
    const cursor = await entries.index('shelf').openKeyCursor(everyEntryOn(shelf), 'prev');
    const order: unknown = Array.isArray(cursor?.key) ? cursor.key[1] : 0;
    last = Math.max(last, typeof order === 'number' ? order : 0);
  }
  // What a file or a wrong clock has put at the end of time is the last there can be: others stand beside it.
  return Math.min(Math.max(now, last + 1), lastMoment);
}
