import type { Article } from '../../../article/article.ts';
import { parseArticle } from '../../article-schema.ts';
import type { Entry, Highlight } from '../../entry.ts';
import { parseEntry } from '../../entry-schema.ts';
import { parseHighlight } from '../../highlights/highlight-schema.ts';
import { failureOf, LibraryError } from '../../library-error.ts';
import { picturesOfAny } from '../../pictures-of.ts';
import type { Library } from '../../store/database.ts';
import { everyPictureOf, everyRevisionOf } from '../../store/ranges.ts';
import type { StoredPicture, StoredRevision, StoredThumbnail } from '../../store/schema.ts';
import type { Listed } from './choose-articles.ts';

/** All that is kept of one article. */
export interface WholeArticle {
  kind: 'whole';
  entry: Entry;
  article: Article;
  /** Those of former texts too. */
  pictures: StoredPicture[];
  thumbnail: StoredThumbnail | null;
  revisions: StoredRevision[];
  highlights: Highlight[];
}

/** The records of one that have not the form they should have, just as they are. */
export interface DamagedArticle {
  kind: 'damaged';
  records: Record<string, unknown>;
}

const stores = ['entries', 'texts', 'pictures', 'thumbnails', 'revisions', 'highlights'] as const;

/**
 * Reads an article with everything that belongs to it, in one transaction: of one moment.
 *
 * @returns null when it is not there any more
 * @throws LibraryError
 */
export async function readArticle(
  library: Library,
  { n, key }: Listed,
): Promise<WholeArticle | DamagedArticle | null> {
  try {
    const transaction = library.transaction(stores);
    const entry: unknown = n === null ? null : await transaction.objectStore('entries').get(n);
    if (entry === undefined) return null;
    if (key === null) return { kind: 'damaged', records: { entry } };
    const [text, pictures, thumbnail, revisions, highlights] = await Promise.all([
      transaction.objectStore('texts').get(key),
      transaction.objectStore('pictures').getAll(everyPictureOf(key)),
      transaction.objectStore('thumbnails').get(key),
      transaction.objectStore('revisions').getAll(everyRevisionOf(key)),
      transaction.objectStore('highlights').index('key').getAll(key),
    ]);
    const records = { entry, article: text?.article, pictures, thumbnail, revisions, highlights };
    return wholeOf(records) ?? { kind: 'damaged', records };
  } catch (error) {
    throw new LibraryError(failureOf(error), error);
  }
}

/** The pictures that the present text shows: a book or a page holds no others. */
export function shownPictures({ article, pictures }: WholeArticle): StoredPicture[] {
  const shown = picturesOfAny([article]);
  return pictures.filter(({ src }) => shown.has(src));
}

interface Records {
  entry: unknown;
  article: unknown;
  pictures: StoredPicture[];
  thumbnail: StoredThumbnail | undefined;
  revisions: StoredRevision[];
  highlights: Highlight[];
}

function wholeOf(records: Records): WholeArticle | null {
  const entry = parseEntry(records.entry);
  const article = parseArticle(records.article);
  if (!entry || !article || article.key !== entry.key) return null;
  const { pictures, thumbnail = null, revisions, highlights } = records;
  const isWhole =
    [...pictures, ...(thumbnail ? [thumbnail] : [])].every(
      ({ type, bytes }: { type: unknown; bytes: unknown }) =>
        typeof type === 'string' && bytes instanceof ArrayBuffer,
    ) &&
    revisions.every((revision) => parseArticle(revision.article)?.key === entry.key) &&
    highlights.every((highlight) => parseHighlight(highlight) !== null);
  return isWhole ? { kind: 'whole', entry, article, pictures, thumbnail, revisions, highlights } : null;
}
