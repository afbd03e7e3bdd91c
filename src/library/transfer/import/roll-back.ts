import { wordsOf } from '../../search/words-of.ts';
import type { Library } from '../../store/database.ts';
import { inTransaction, type Writing } from '../../store/in-transaction.ts';
import { everyPictureOf, everyRevisionOf } from '../../store/ranges.ts';
import type { JournalRecord } from '../../store/schema.ts';
import { touched } from './write-article.ts';

type Transaction = Writing<typeof touched>;

/**
 * Takes back what an import has written, the last first, each article in a transaction of its own: what is interrupted
 * goes on where it was.
 *
 * @returns whether there was anything
 * @throws LibraryError
 */
export async function rollBack(library: Library): Promise<boolean> {
  let isAny = false;
  while (await takeBackLast(library)) isAny = true;
  return isAny;
}

const takeBackLast = (library: Library): Promise<boolean> =>
  inTransaction(library, touched, async (transaction) => {
    const last = await transaction.objectStore('journal').openCursor(null, 'prev');
    if (!last) return false;
    await takeBack(transaction, last.value);
    await last.delete();
    return true;
  });

async function takeBack(transaction: Transaction, record: JournalRecord): Promise<void> {
  const { key, entry, article } = record;
  await takeBackEntry(transaction, record);
  await takeBackHighlights(transaction, record);
  if (article) await transaction.objectStore('texts').put({ key, article });
  else await transaction.objectStore('texts').delete(key);
  const pictures = transaction.objectStore('pictures');
  const revisions = transaction.objectStore('revisions');
  if (!entry && !article) {
    // Nothing was there: pictures that came since belong to nobody.
    await pictures.delete(everyPictureOf(key));
    await revisions.delete(everyRevisionOf(key));
    await transaction.objectStore('thumbnails').delete(key);
    return;
  }
  for (const src of record.added) await pictures.delete([key, src]);
  for (const at of record.revisions) await revisions.delete([key, at]);
  if (record.thumbnail) await transaction.objectStore('thumbnails').delete(key);
}

async function takeBackEntry(
  transaction: Transaction,
  { key, entry, article }: JournalRecord,
): Promise<void> {
  const entries = transaction.objectStore('entries');
  const present = await entries.index('key').get(key);
  if (present && present.n !== entry?.n) {
    await entries.delete(present.n);
    await transaction.objectStore('fresh').delete(present.n);
  }
  if (!entry) return;
  await entries.put(entry);
  // The words of a number that was gone for a while may have been tidied away.
  if (article && present?.n !== entry.n)
    await transaction.objectStore('fresh').put({ n: entry.n, ...wordsOf(article) });
}

async function takeBackHighlights(
  transaction: Transaction,
  { key, highlights }: JournalRecord,
): Promise<void> {
  const store = transaction.objectStore('highlights');
  const former = new Set(highlights.map(({ id }) => id));
  for (const id of await store.index('key').getAllKeys(key)) if (!former.has(id)) await store.delete(id);
  for (const highlight of highlights) await store.put(highlight);
}
