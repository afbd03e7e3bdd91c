import type { Article } from '../../article/article.ts';
import { parseArticle } from '../article-schema.ts';
import type { Entry } from '../entry.ts';
import { parseEntry } from '../entry-schema.ts';
import { picturesOf } from '../pictures-of.ts';
import { wordsOf } from '../search/words-of.ts';
import type { Library } from './database.ts';
import { withDerived } from './derived.ts';
import { dropPictures } from './drop-pictures.ts';
import { newEntry, noPicturesYet, saidBy } from './entry-of.ts';
import { inTransaction, type Writing } from './in-transaction.ts';
import { isSameText } from './is-same-text.ts';
import { keepFromRollBack } from './keep-from-roll-back.ts';
import { nextOrder } from './next-order.ts';
import { everyRevisionOf } from './ranges.ts';
import { salvagedEntry } from './salvaged-entry.ts';
import type { StoredEntry, StoredText } from './schema.ts';

/**
 * `new`: it was not there, or was in the trash; `same`: as it was; `changed`: the newspaper had changed its text; `older`:
 * the library's text is newer, and stays.
 */
export type SaveOutcome = 'new' | 'same' | 'changed' | 'older';

export interface SavedText {
  entry: Entry;
  outcome: SaveOutcome;
}

const touched = [
  'entries',
  'texts',
  'revisions',
  'pictures',
  'thumbnails',
  'highlights',
  'fresh',
  'journal',
] as const;
type Transaction = Writing<typeof touched>;

/** What the library has of the article. */
interface Former {
  /** Of a damaged record what is still good; null where there is none. */
  entry: Entry | null;
  isDamaged: boolean;
  text: Article | null;
  /** As {@link StoredText.loaded}; where it is not known, when the text was saved. */
  loaded: number;
  /** The number of the entry's record, be it damaged. */
  number: number | undefined;
}

/**
 * Saves the text of an article, whole or not at all, and keeps what the reader made of it before: tags, highlights, place.
 * A text that the newspaper has changed since replaces the old one, which is kept as a revision. So is an older text, of a
 * page that was left open: it never replaces a newer one.
 *
 * @param now milliseconds since 1970
 * @param loaded when the article's page came from the newspaper, by the same clock; now, where it is not told
 * @returns once it is on the disk
 * @throws LibraryError; then all is as it was
 */
export const saveText = (
  library: Library,
  article: Article,
  now: number,
  loaded?: number,
): Promise<SavedText> =>
  inTransaction(library, touched, async (transaction) => {
    const former = await readFormer(transaction, article.key, now);
    const { entry, text } = former;
    // What an import of links has fetched comes by here as well; that is new.
    if (entry) await keepFromRollBack(transaction.objectStore('journal'), [article.key]);
    if (former.isDamaged) return mend(transaction, former, { article, loaded: loaded ?? now }, now);
    if (entry && text && isSameText(text, article)) {
      const outcome = entry.shelf === 'trash' ? 'new' : 'same';
      return { entry: await putBack(transaction, withDerived(entry), now), outcome };
    }
    if (entry && text && former.loaded > (loaded ?? now)) {
      await putOlder(transaction, article, now);
      return { entry: await putBack(transaction, withDerived(entry), now), outcome: 'older' };
    }
    return putText(
      transaction,
      former,
      { key: article.key, article, ...(loaded !== undefined && { loaded }) },
      now,
    );
  });

async function readFormer(transaction: Transaction, key: string, now: number): Promise<Former> {
  const byKey = transaction.objectStore('entries').index('key');
  const record: unknown = await byKey.get(key);
  const stored = await transaction.objectStore('texts').get(key);
  const text = parseArticle(stored?.article);
  const whole = parseEntry(record);
  const isDamaged = record !== undefined && whole === null;
  const entry = isDamaged && text ? salvagedEntry(record, text, now) : whole;
  const loaded = stored?.loaded ?? entry?.changed ?? entry?.saved ?? 0;
  return { entry, isDamaged, text, loaded, number: await byKey.getKey(key) };
}

/** Writes a damaged record anew, with what is still good of it; the newer of two texts is the article. */
async function mend(
  transaction: Transaction,
  former: Former,
  { article, loaded }: { article: Article; loaded: number },
  now: number,
): Promise<SavedText> {
  const { key } = article;
  const { text } = former;
  if (!text || isSameText(text, article) || former.loaded <= loaded)
    return putText(transaction, former, { key, article, loaded }, now);
  await putOlder(transaction, article, now);
  return putText(transaction, former, { key, article: text, loaded: former.loaded }, now);
}

/** The text stays; what was in the trash is in the list again. */
async function putBack(transaction: Transaction, former: StoredEntry, now: number): Promise<Entry> {
  if (former.shelf !== 'trash') return former;
  const entries = transaction.objectStore('entries');
  const entry = withDerived(broughtBack(former, now, await nextOrder(entries, now)));
  await entries.put(entry);
  return entry;
}

/** Keeps a text that is older than the one that stays, unless it is there already. */
async function putOlder(transaction: Transaction, article: Article, now: number): Promise<void> {
  const revisions = transaction.objectStore('revisions');
  const formerTexts = (await revisions.getAll(everyRevisionOf(article.key))).map((one) =>
    parseArticle(one.article),
  );
  if (formerTexts.some((text) => text && isSameText(text, article))) return;
  await revisions.put({ key: article.key, at: now, article });
}

async function putText(
  transaction: Transaction,
  { entry: former, text, number }: Former,
  stored: StoredText,
  now: number,
): Promise<SavedText> {
  const { article } = stored;
  const entries = transaction.objectStore('entries');
  const order = await nextOrder(entries, now);
  const kept = former?.shelf === 'trash' ? broughtBack(former, now, order) : former;
  const isOther = text !== null && !isSameText(text, article);
  const entry = kept ? changedEntry(kept, article, isOther ? now : null) : newEntry(article, now, order);
  if (number !== undefined) await entries.delete(number);
  if (text) await putRevision(transaction, text, article, now);
  const pictures = { ...entry.pictures, ...(await dropPictures(transaction, article)) };
  // The database gives the number.
  const highlights = await transaction.objectStore('highlights').index('key').count(article.key);
  const { n: _, ...rest } = withDerived({ ...entry, pictures, highlights, n: 0 });
  const n = await entries.add(rest as StoredEntry);
  await transaction.objectStore('texts').put(stored);
  await transaction.objectStore('fresh').put({ n, ...wordsOf(article) });
  const isChange = former !== null && isOther && former.shelf !== 'trash';
  return { entry: { ...rest, n }, outcome: isChange ? 'changed' : 'new' };
}

/** Keeps a text that another takes the place of. */
async function putRevision(
  transaction: Transaction,
  former: Article,
  article: Article,
  now: number,
): Promise<void> {
  if (!isSameText(former, article))
    await transaction.objectStore('revisions').put({ key: article.key, at: now, article: former });
  // Another picture stands for it now.
  if (picturesOf(former)[0] !== picturesOf(article)[0])
    await transaction.objectStore('thumbnails').delete(article.key);
}

/** What the reader made of an entry stays; what the newspaper says of it is as it is now. */
const changedEntry = (former: Entry, article: Article, changed: number | null): Entry => ({
  ...former,
  ...saidBy(article),
  pictures: noPicturesYet(article),
  changed: changed ?? former.changed,
});

/** Saved anew out of the trash, it stands where what was just saved stands. */
const broughtBack = (former: Entry, saved: number, order: number): Entry => ({
  ...former,
  saved,
  order,
  shelf: 'list',
  removed: null,
});
