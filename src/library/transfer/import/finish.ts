import type { Library } from '../../store/database.ts';
import { inTransaction } from '../../store/in-transaction.ts';

/**
 * Makes an import final: from here on it cannot be taken back.
 *
 * @throws LibraryError; then it still can
 */
export const finishImport = (library: Library): Promise<void> =>
  inTransaction(library, ['journal'], (transaction) => transaction.objectStore('journal').clear());
