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
import type { StoredEntry } from './schema.ts';

/** `new`: it was not there, or was in the trash; `same`: as it was; `changed`: the newspaper had changed its text. */
export type SaveOutcome = 'new' | 'same' | 'changed';

export interface SavedText {
  entry: Entry;
  outcome: SaveOutcome;
}

const touched = ['entries', 'texts', 'revisions', 'pictures', 'thumbnails', 'fresh', 'journal'] as const;
type Transaction = Writing<typeof touched>;

/** What the library has of the article; damaged records are as good as none, and give way. */
interface Former {
  entry: Entry | null;
  text: Article | null;
  /** The number of the entry's record, be it damaged. */
  number: number | undefined;
}

/**
 * Saves the text of an article, whole or not at all, and keeps what the reader made of it before: tags, highlights, place.
 * A text that the newspaper has changed since replaces the old one, which is kept as a revision.
 *
 * @param now milliseconds since 1970
 * @returns once it is on the disk
 * @throws LibraryError; then all is as it was
 */
export const saveText = (library: Library, article: Article, now: number): Promise<SavedText> =>
  inTransaction(library, touched, async (transaction) => {
    const { entry, text, number } = await readFormer(transaction, article.key);
    // What an import of links has fetched comes by here as well; that is new.
    if (entry) await keepFromRollBack(transaction.objectStore('journal'), [article.key]);
    if (entry && text && isSameText(text, article)) return putSame(transaction, withDerived(entry), now);
    return putText(transaction, { entry, text, number }, article, now);
  });

async function readFormer(transaction: Transaction, key: string): Promise<Former> {
  const byKey = transaction.objectStore('entries').index('key');
  const entry = parseEntry(await byKey.get(key));
  const text = parseArticle((await transaction.objectStore('texts').get(key))?.article);
  return { entry, text, number: await byKey.getKey(key) };
}

async function putSame(transaction: Transaction, former: StoredEntry, now: number): Promise<SavedText> {
  if (former.shelf !== 'trash') return { entry: former, outcome: 'same' };
  const entries = transaction.objectStore('entries');
  const entry = withDerived(broughtBack(former, now, await nextOrder(entries, now)));
  await entries.put(entry);
  return { entry, outcome: 'new' };
}

async function putText(
  transaction: Transaction,
  { entry: former, text, number }: Former,
  article: Article,
  now: number,
): Promise<SavedText> {
  const entries = transaction.objectStore('entries');
  const order = await nextOrder(entries, now);
  const kept = former?.shelf === 'trash' ? broughtBack(former, now, order) : former;
  const entry = kept ? changedEntry(kept, article, text && now) : newEntry(article, now, order);
  if (number !== undefined) await entries.delete(number);
  if (text) await putRevision(transaction, text, article, now);
  const pictures = { ...entry.pictures, ...(await dropPictures(transaction, article)) };
  // The database gives the number.
  const { n: _, ...rest } = withDerived({ ...entry, pictures, n: 0 });
  const n = await entries.add(rest as StoredEntry);
  await transaction.objectStore('texts').put({ key: article.key, article });
  await transaction.objectStore('fresh').put({ n, ...wordsOf(article) });
  const isChange = former !== null && text !== null && former.shelf !== 'trash';
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
