import type { Article } from '../../article/article.ts';
import { parseArticle } from '../article-schema.ts';
import type { Entry } from '../entry.ts';
import { parseEntry } from '../entry-schema.ts';
import { failureOf, LibraryError } from '../library-error.ts';
import { picturesOf } from '../pictures-of.ts';
import { wordsOf } from '../search/words-of.ts';
import { abort } from './abort.ts';
import type { Library } from './database.ts';
import { withDerived } from './derived.ts';
import { newEntry, noPicturesYet, saidBy } from './entry-of.ts';
import { isSameText } from './is-same-text.ts';
import { keepFromRollBack } from './keep-from-roll-back.ts';
import { everyEntryOn, everyPictureOf } from './ranges.ts';
import type { StoredEntry } from './schema.ts';

/** `new`: it was not there, or was in the trash; `same`: as it was; `changed`: the newspaper had changed its text. */
export type SaveOutcome = 'new' | 'same' | 'changed';

const touched = ['entries', 'texts', 'revisions', 'pictures', 'thumbnails', 'fresh', 'journal'] as const;

/**
 * Saves the text of an article, whole or not at all, and keeps what the reader made of it before: tags, highlights, place.
 * A text that the newspaper has changed since replaces the old one, which is kept as a revision.
 *
 * @param now milliseconds since 1970
 * @returns once it is on the disk (strict durability: W3C, Indexed Database API 3.0, "durability hint").
 * @throws LibraryError; then all is as it was
 */
export async function saveText(
  library: Library,
  article: Article,
  now: number,
): Promise<{ entry: Entry; outcome: SaveOutcome }> {
  const transaction = library.transaction(touched, 'readwrite', { durability: 'strict' });
  const saving = (async () => {
    const byKey = transaction.objectStore('entries').index('key');
    // What is damaged gives way.
    const former = parseEntry(await byKey.get(article.key));
    const text = parseArticle((await transaction.objectStore('texts').get(article.key))?.article);
    // What an import of links has fetched comes by here as well; that is new.
    if (former) await keepFromRollBack(transaction.objectStore('journal'), [article.key]);
    if (former && text && isSameText(text, article)) return putSame(withDerived(former));
    return putText(former, text, await byKey.getKey(article.key));
  })();

  async function putSame(former: StoredEntry) {
    if (former.shelf !== 'trash') return { entry: former, outcome: 'same' as const };
    const entry = withDerived(broughtBack(former, now, await nextOrder(now)));
    await transaction.objectStore('entries').put(entry);
    return { entry, outcome: 'new' as const };
  }

  async function putText(former: Entry | null, text: Article | null, number: number | undefined) {
    const entries = transaction.objectStore('entries');
    const order = await nextOrder(now);
    const kept = former?.shelf === 'trash' ? broughtBack(former, now, order) : former;
    const entry = kept
      ? changedEntry(kept, article, text === null ? null : now)
      : newEntry(article, now, order);
    if (number !== undefined) await entries.delete(number);
    if (text && !isSameText(text, article))
      await transaction.objectStore('revisions').put({ key: article.key, at: now, article: text });
    await dropPictures();
    // Another picture stands for it now.
    if (text && picturesOf(text)[0] !== picturesOf(article)[0])
      await transaction.objectStore('thumbnails').delete(article.key);
    const pictures = await keptPictures(entry.pictures);
    // The database gives the number.
    const { n: _, ...rest } = withDerived({ ...entry, pictures, n: 0 });
    const n = await entries.add(rest as StoredEntry);
    await transaction.objectStore('texts').put({ key: article.key, article });
    await transaction.objectStore('fresh').put({ n, ...wordsOf(article) });
    const outcome = former && text && former.shelf !== 'trash' ? ('changed' as const) : ('new' as const);
    return { entry: { ...rest, n }, outcome };
  }

  /** Those that the new text does not show any more; a revision is its text alone. */
  async function dropPictures() {
    const wanted = new Set(picturesOf(article));
    const pictures = transaction.objectStore('pictures');
    for (const [key, src] of await pictures.getAllKeys(everyPictureOf(article.key)))
      if (!wanted.has(src)) await pictures.delete([key, src]);
  }

  async function keptPictures(state: Entry['pictures']): Promise<Entry['pictures']> {
    const kept = await transaction.objectStore('pictures').getAll(everyPictureOf(article.key));
    return { ...state, kept: kept.length, bytes: kept.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) };
  }

  async function nextOrder(at: number): Promise<number> {
    const byShelf = transaction.objectStore('entries').index('shelf');
    let last = 0;
    for (const shelf of ['list', 'archive', 'trash']) {
      const cursor = await byShelf.openKeyCursor(everyEntryOn(shelf), 'prev');
      const order = Array.isArray(cursor?.key) ? cursor.key[1] : 0;
      last = Math.max(last, typeof order === 'number' ? order : 0);
    }
    return Math.max(at, last + 1);
  }

  try {
    const [saved] = await Promise.all([saving, transaction.done]);
    return saved;
  } catch (error) {
    abort(transaction);
    throw new LibraryError(failureOf(error), error);
  }
}

/** What the reader made of an entry stays; what the newspaper says of it is as it is now. */
function changedEntry(former: Entry, article: Article, changed: number | null): Entry {
  return {
    ...former,
    ...saidBy(article),
    pictures: noPicturesYet(article),
    changed: changed ?? former.changed,
  };
}

/** Saved anew out of the trash, it stands where what was just saved stands. */
const broughtBack = (former: Entry, saved: number, order: number): Entry => ({
  ...former,
  saved,
  order,
  shelf: 'list',
  removed: null,
});
