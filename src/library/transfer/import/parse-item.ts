import type { Article } from '../../../article/article.ts';
import { legible } from '../../../article/legible.ts';
import { parseArticle } from '../../article-schema.ts';
import type { Highlight } from '../../entry.ts';
import { lastMoment } from '../../entry-schema.ts';
import { parseHighlight } from '../../highlights/highlight-schema.ts';
import { picturesOfAny } from '../../pictures-of.ts';
import type { StoredPicture, StoredRevision, StoredThumbnail } from '../../store/schema.ts';
import { fromBase64 } from '../base64.ts';
import { type EntryState, parseState } from '../state-schema.ts';
import { withCleanTexts } from './clean-texts.ts';

/** An article out of a file, everything in it checked. */
export interface Incoming {
  state: EntryState;
  article: Article;
  pictures: StoredPicture[];
  thumbnail: StoredThumbnail | null;
  revisions: StoredRevision[];
  highlights: Highlight[];
  /** How many pictures, former texts and highlights could not be read. */
  lost: number;
}

type Raw = Record<string, unknown>;

const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const present = <T>(values: (T | null)[]): T[] => values.filter((value) => value !== null);

/**
 * Reads one article of a file. Of one that was damaged before it was exported, what is still good is taken.
 *
 * @param now milliseconds since 1970
 * @returns null when there is no text in it that could be shown
 */
export function parseItem(raw: unknown, now: number): Incoming | null {
  if (!isRecord(raw)) return null;
  const item = isRecord(raw.damaged) ? raw.damaged : raw;
  const parsed = parseArticle(withCleanTexts(item.article));
  if (!parsed) return null;
  // One of white space would be a filter without a name.
  const article = { ...parsed, section: legible(parsed.section) || null };
  const { key } = article;
  const raws = {
    pictures: listOf(item.pictures),
    revisions: listOf(item.revisions),
    highlights: listOf(item.highlights),
  };
  const pictures = present(raws.pictures.map((one) => parsePicture(one, key)));
  const revisions = present(raws.revisions.map((one) => parseRevision(one, key)));
  const highlights = present(raws.highlights.map(parseHighlight)).filter((one) => one.key === key);
  const wanted = picturesOfAny([article, ...revisions.map((revision) => revision.article)]);
  const count = pictures.length + revisions.length + highlights.length;
  return {
    state: parseState(item.entry, now),
    article,
    // What no text shows would never be seen, nor removed.
    pictures: pictures.filter(({ src }) => wanted.has(src)),
    thumbnail: parseThumbnail(item.thumbnail, key),
    revisions,
    highlights,
    lost: raws.pictures.length + raws.revisions.length + raws.highlights.length - count,
  };
}

function parsePicture(raw: unknown, key: string): StoredPicture | null {
  const found = parseThumbnail(raw, key);
  return found && isRecord(raw) && typeof raw.src === 'string' ? { ...found, src: raw.src } : null;
}

function parseThumbnail(raw: unknown, key: string): StoredThumbnail | null {
  if (!isRecord(raw) || typeof raw.type !== 'string' || !/^image\/[\w.+-]{1,100}$/.test(raw.type))
    return null;
  // A damaged one's bytes stand in an object of their own (export/plain-json.ts).
  const text = isRecord(raw.bytes) ? raw.bytes.base64 : raw.bytes;
  const bytes = typeof text === 'string' ? fromBase64(text) : null;
  return bytes && { key, type: raw.type, bytes };
}

function parseRevision(raw: unknown, key: string): StoredRevision | null {
  if (!isRecord(raw) || !isMoment(raw.at)) return null;
  const article = parseArticle(withCleanTexts(raw.article));
  return article?.key === key ? { key, at: raw.at, article } : null;
}

const isMoment = (raw: unknown): raw is number =>
  typeof raw === 'number' && Number.isSafeInteger(raw) && raw >= 0 && raw <= lastMoment;
