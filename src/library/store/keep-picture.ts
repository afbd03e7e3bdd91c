import { failureOf, LibraryError } from '../library-error.ts';
import { picturesOf } from '../pictures-of.ts';
import { abort } from './abort.ts';
import type { Library } from './database.ts';
import { withDerived } from './derived.ts';
import type { StoredPicture, StoredThumbnail } from './schema.ts';

/**
 * Keeps a picture of a saved article, if the article still is there and still shows it.
 *
 * @param thumbnail the small one for lists, where this is the picture that stands for the article; else null
 * @returns whether it is kept
 * @throws LibraryError; then nothing has changed
 */
export async function keepPicture(
  library: Library,
  picture: StoredPicture,
  thumbnail: StoredThumbnail | null,
): Promise<boolean> {
  const transaction = library.transaction(['entries', 'texts', 'pictures', 'thumbnails'], 'readwrite');
  const keeping = (async () => {
    const { key, src } = picture;
    const entries = transaction.objectStore('entries');
    const entry = await entries.index('key').get(key);
    const text = await transaction.objectStore('texts').get(key);
    if (!entry || !text || !picturesOf(text.article).includes(src)) return false;
    const before = await transaction.objectStore('pictures').get([key, src]);
    await transaction.objectStore('pictures').put(picture);
    if (thumbnail) await transaction.objectStore('thumbnails').put(thumbnail);
    const { kept, bytes } = entry.pictures;
    const pictures = {
      ...entry.pictures,
      kept: before ? kept : kept + 1,
      bytes: bytes + picture.bytes.byteLength - (before?.bytes.byteLength ?? 0),
    };
    await entries.put(withDerived({ ...entry, pictures }));
    return true;
  })();
  try {
    const [isKept] = await Promise.all([keeping, transaction.done]);
    return isKept;
  } catch (error) {
    abort(transaction);
    throw new LibraryError(failureOf(error), error);
  }
}
