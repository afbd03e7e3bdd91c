import { parseArticle } from '../article-schema.ts';
import { parseEntry } from '../entry-schema.ts';
import { picturesOf } from '../pictures-of.ts';
import type { Library } from './database.ts';
import { withDerived } from './derived.ts';
import { inTransaction, type Writing } from './in-transaction.ts';
import type { StoredPicture, StoredThumbnail } from './schema.ts';

/**
 * Keeps a picture of a saved article, if the article still is there and still shows it.
 *
 * @returns whether it is kept
 * @throws LibraryError; then nothing has changed
 */
export function keepPicture(library: Library, picture: StoredPicture): Promise<boolean> {
  const { key, src } = picture;
  const keeping = async (transaction: Writing<readonly ['entries', 'texts', 'pictures']>) => {
    const entries = transaction.objectStore('entries');
    const entry = parseEntry(await entries.index('key').get(key));
    const article = parseArticle((await transaction.objectStore('texts').get(key))?.article);
    if (!entry || !article || !picturesOf(article).includes(src)) return false;
    const before = await transaction.objectStore('pictures').get([key, src]);
    await transaction.objectStore('pictures').put(picture);
    const { kept, bytes } = entry.pictures;
    const pictures = {
      ...entry.pictures,
      kept: before ? kept : kept + 1,
      bytes: bytes + picture.bytes.byteLength - (before?.bytes.byteLength ?? 0),
    };
    await entries.put(withDerived({ ...entry, pictures }));
    return true;
  };
  // It can be fetched again.
  return inTransaction(library, ['entries', 'texts', 'pictures'], keeping, 'relaxed');
}

/** Keeps the small picture that stands for an article in lists, if the article still is there. @throws LibraryError */
export function keepThumbnail(library: Library, thumbnail: StoredThumbnail): Promise<void> {
  const keeping = async (transaction: Writing<readonly ['entries', 'thumbnails']>) => {
    const isThere = await transaction.objectStore('entries').index('key').getKey(thumbnail.key);
    if (isThere !== undefined) await transaction.objectStore('thumbnails').put(thumbnail);
  };
  return inTransaction(library, ['entries', 'thumbnails'], keeping, 'relaxed');
}
