import type { IDBPTransaction, StoreNames } from 'idb';
import { failureOf, LibraryError } from '../library-error.ts';
import type { Library } from './database.ts';
import type { LibrarySchema } from './schema.ts';

/** A transaction that may write. */
export type Writing<Names extends ArrayLike<StoreNames<LibrarySchema>>> = IDBPTransaction<
  LibrarySchema,
  Names,
  'readwrite'
>;

/**
 * Does a piece of work on some stores, whole or not at all.
 *
 * @param durability `strict`: it resolves once all is on the disk; `relaxed`: once the system has it, which is enough for
 *   what can be had again (W3C, Indexed Database API 3.0, "durability hint").
 * @throws LibraryError; then all is as it was
 */
export async function inTransaction<const Names extends readonly StoreNames<LibrarySchema>[], Result>(
  library: Library,
  stores: Names,
  work: (transaction: Writing<Names>) => Promise<Result>,
  durability: IDBTransactionDurability = 'strict',
): Promise<Result> {
  let transaction: Writing<Names> | null = null;
  try {
    // A connection that the browser or a later version has closed throws at once.
    transaction = library.transaction(stores, 'readwrite', { durability });
    const [result] = await Promise.all([work(transaction), transaction.done]);
    return result;
  } catch (error) {
    if (transaction) abort(transaction);
    throw new LibraryError(failureOf(error), error);
  }
}

/** Takes back all that a transaction has done; nothing to do where the browser has already done so. */
function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It had ended.
  }
}
