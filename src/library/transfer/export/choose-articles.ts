import { shelves } from '../../entry.ts';
import { failureOf, LibraryError } from '../../library-error.ts';
import type { Library } from '../../store/database.ts';
import { everyEntryOn } from '../../store/ranges.ts';

/** An article that is to be exported: little enough for ten thousand of them to be held at once. */
export interface Listed {
  /** Its entry's number; null for a text that lost its entry. */
  n: number | null;
  /** Null for an entry that does not say whose it is. */
  key: string | null;
}

/**
 * The articles to export, in the order of the list: as the keys are given, or else each shelf's, newest first.
 *
 * @param keys null for all that there are
 * @param isBackup whether the trash and what is damaged come along where all are wanted
 * @throws LibraryError
 */
export async function chooseArticles(
  library: Library,
  keys: readonly string[] | null,
  isBackup: boolean,
): Promise<Listed[]> {
  try {
    if (keys === null) return await chooseAll(library, isBackup);
    const byKey = library.transaction('entries').store.index('key');
    const numbers = await Promise.all(keys.map((key) => byKey.getKey(key)));
    return keys.flatMap((key, index) => {
      const n = numbers[index];
      return n === undefined ? [] : [{ n, key }];
    });
  } catch (error) {
    throw new LibraryError(failureOf(error), error);
  }
}

async function chooseAll(library: Library, isBackup: boolean): Promise<Listed[]> {
  const transaction = library.transaction(['entries', 'texts']);
  const entries = transaction.objectStore('entries');
  const keyOf = new Map<number, string>();
  for (let cursor = await entries.index('key').openKeyCursor(); cursor; cursor = await cursor.continue())
    keyOf.set(cursor.primaryKey, cursor.key);
  const chosen: Listed[] = [];
  const add = (n: number) => chosen.push({ n, key: keyOf.get(n) ?? null });
  for (const shelf of isBackup ? shelves : (['list', 'archive'] as const)) {
    const numbers = await entries.index('shelf').getAllKeys(everyEntryOn(shelf));
    for (const n of numbers.toReversed()) add(n);
  }
  if (!isBackup) return chosen;
  // What no index knows has lost what it would be found by.
  const found = new Set(chosen.map(({ n }) => n));
  for (const n of await entries.getAllKeys()) if (!found.has(n)) add(n);
  const owned = new Set(keyOf.values());
  for (const key of await transaction.objectStore('texts').getAllKeys())
    if (!owned.has(key)) chosen.push({ n: null, key });
  return chosen;
}
