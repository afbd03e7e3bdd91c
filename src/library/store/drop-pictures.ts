import type { Article } from '../../article/article.ts';
import { parseArticle } from '../article-schema.ts';
import { picturesOfAny } from '../pictures-of.ts';
import type { Writing } from './in-transaction.ts';
import { everyPictureOf, everyRevisionOf } from './ranges.ts';

type Transaction = Pick<Writing<readonly ['pictures', 'revisions']>, 'objectStore'>;

/**
 * Deletes the pictures that no text of an article shows any more. Those of former texts stay: what the newspaper has
 * taken away is to be had nowhere else.
 *
 * @param article the present text
 * @returns how many pictures of the present text are kept, and how many bytes they take
 */
export async function dropPictures(
  transaction: Transaction,
  article: Article,
): Promise<{ kept: number; bytes: number }> {
  const former = await transaction.objectStore('revisions').getAll(everyRevisionOf(article.key));
  const texts = former.map((revision) => parseArticle(revision.article)).filter((text) => text !== null);
  const shown = picturesOfAny([article]);
  const wanted = picturesOfAny([article, ...texts]);
  const pictures = transaction.objectStore('pictures');
  const count = { kept: 0, bytes: 0 };
  for (const [key, src] of await pictures.getAllKeys(everyPictureOf(article.key))) {
    if (!wanted.has(src)) await pictures.delete([key, src]);
    if (!shown.has(src)) continue;
    count.kept++;
    count.bytes += (await pictures.get([key, src]))?.bytes.byteLength ?? 0;
  }
  return count;
}
