import { failureOf, LibraryError } from '../../library-error.ts';
import { picturesOf } from '../../pictures-of.ts';
import type { Library } from '../../store/database.ts';
import { everyPictureOf } from '../../store/ranges.ts';

/**
 * Makes an import final: from here on it cannot be taken back.
 *
 * @throws LibraryError; then it still can
 */
export async function finishImport(library: Library): Promise<void> {
  try {
    const replaced = await keysOfReplacedTexts(library);
    const transaction = library.transaction('journal', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.clear(), transaction.done]);
    // Only now, since the journal could not have brought them back. What stays through a crash goes with the next save.
    for (const key of replaced)
      await dropPictures(library, key).catch((error: unknown) =>
        console.info('Đọc Sạch: pictures stay', key, error),
      );
  } catch (error) {
    throw new LibraryError(failureOf(error), error);
  }
}

async function keysOfReplacedTexts(library: Library): Promise<string[]> {
  const keys = new Set<string>();
  const journal = library.transaction('journal').store;
  for (let cursor = await journal.openCursor(); cursor; cursor = await cursor.continue())
    if (cursor.value.article) keys.add(cursor.value.key);
  return [...keys];
}

/** Those that the new text does not show any more; a revision is its text alone. */
async function dropPictures(library: Library, key: string): Promise<void> {
  const transaction = library.transaction(['texts', 'pictures'], 'readwrite');
  const text = await transaction.objectStore('texts').get(key);
  const wanted = new Set(text ? picturesOf(text.article) : []);
  const pictures = transaction.objectStore('pictures');
  for (const [owner, src] of await pictures.getAllKeys(everyPictureOf(key)))
    if (!wanted.has(src)) await pictures.delete([owner, src]);
  await transaction.done;
}
