import type { Library } from './database.ts';
import { inTransaction, type Writing } from './in-transaction.ts';
import { keepFromRollBack } from './keep-from-roll-back.ts';
import { everyPictureOf, everyRevisionOf } from './ranges.ts';

const touched = [
  'entries',
  'texts',
  'pictures',
  'thumbnails',
  'revisions',
  'fresh',
  'highlights',
  'journal',
] as const;
type Transaction = Writing<typeof touched>;

/** Entries by their keys; damaged records, whose key may be lost, by the numbers of their texts. */
export interface Doomed {
  keys?: readonly string[];
  numbers?: readonly number[];
}

/**
 * Deletes entries for good, with all that belongs to them; all of them or none.
 *
 * @returns once it is on the disk
 * @throws LibraryError; then all is as it was
 */
export function deleteEntries(library: Library, { keys = [], numbers = [] }: Doomed): Promise<void> {
  return inTransaction(library, touched, async (transaction) => {
    const entries = transaction.objectStore('entries');
    await keepFromRollBack(transaction.objectStore('journal'), keys);
    for (const key of keys) {
      const n = await entries.index('key').getKey(key);
      if (n !== undefined) await deleteNumber(transaction, n);
      await deleteParts(transaction, key);
    }
    for (const n of numbers) {
      // It may be anything.
      const record: unknown = await entries.get(n);
      await deleteNumber(transaction, n);
      const key: unknown = typeof record === 'object' && record !== null && Reflect.get(record, 'key');
      if (typeof key === 'string') await deleteParts(transaction, key);
    }
  });
}

async function deleteNumber(transaction: Transaction, n: number): Promise<void> {
  await transaction.objectStore('entries').delete(n);
  await transaction.objectStore('fresh').delete(n);
}

async function deleteParts(transaction: Transaction, key: string): Promise<void> {
  await transaction.objectStore('texts').delete(key);
  await transaction.objectStore('pictures').delete(everyPictureOf(key));
  await transaction.objectStore('thumbnails').delete(key);
  await transaction.objectStore('revisions').delete(everyRevisionOf(key));
  const highlights = transaction.objectStore('highlights');
  for (const id of await highlights.index('key').getAllKeys(key)) await highlights.delete(id);
}
