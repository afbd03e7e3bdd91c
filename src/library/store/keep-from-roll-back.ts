import type { JournalRecord } from './schema.ts';

/** The journal of an import, in a transaction that may write. */
interface Journal {
  openCursor(): Promise<Cursor | null>;
}
interface Cursor {
  value: JournalRecord;
  delete(): Promise<void>;
  continue(): Promise<Cursor | null>;
}

/**
 * What a reader does to an article while an import is under way is the reader's: when the import is taken back, that
 * article stays as it stands. To be called in the transaction of whatever the reader does; the journal is empty else.
 */
export async function keepFromRollBack(journal: Journal, keys: readonly string[]): Promise<void> {
  const theirs = new Set(keys);
  for (let cursor = await journal.openCursor(); cursor; cursor = await cursor.continue())
    if (theirs.has(cursor.value.key)) await cursor.delete();
}
