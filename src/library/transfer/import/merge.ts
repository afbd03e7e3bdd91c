import type { Article } from '../../../article/article.ts';
import type { Entry, Highlight } from '../../entry.ts';
import { picturesOf, picturesOfAny } from '../../pictures-of.ts';
import { newEntry, saidBy } from '../../store/entry-of.ts';
import { isSameText } from '../../store/is-same-text.ts';
import type { StoredPicture, StoredRevision, StoredThumbnail } from '../../store/schema.ts';
import { changedTags } from '../../tags.ts';
import { mergeHighlights } from './merge-highlights.ts';
import type { Incoming } from './parse-item.ts';

/** What the library has of an article. */
export interface Present {
  entry: Entry | null;
  article: Article | null;
  pictures: readonly StoredPicture[];
  revisions: readonly StoredRevision[];
  highlights: readonly Highlight[];
  hasThumbnail: boolean;
}

/** What has to be written so that the library has both: what it had and what the file has. */
export interface Merge {
  entry: Omit<Entry, 'n'>;
  /** A text that takes the place of the one that is there; null when that one stays. */
  article: Article | null;
  pictures: StoredPicture[];
  revisions: StoredRevision[];
  highlights: Highlight[];
  thumbnail: StoredThumbnail | null;
}

/** When what an entry holds was read from the newspaper. */
const readAt = ({ changed, saved }: { changed?: number | null | undefined; saved: number }): number =>
  changed ?? saved;

/**
 * Brings an article of the library and the same of a file together, so that nothing of either is lost: of two texts the
 * newer is the article and the other a revision. What comes out is the same however often it is done.
 *
 * @param now milliseconds since 1970: when it counts as saved if the file does not tell
 */
export function merge(present: Present, incoming: Incoming, now: number): Merge {
  const { entry, article: text } = present;
  const saved = incoming.state.saved ?? now;
  const isSame = text !== null && isSameText(text, incoming.article);
  const isNewer = !entry || !text || readAt({ ...incoming.state, saved }) > readAt(entry);
  const takesText = !isSame && isNewer;
  const article = takesText || !text ? incoming.article : text;
  const replaced = isSame || !text ? null : takesText ? text : incoming.article;
  const highlights = mergeHighlights(present.highlights, incoming.highlights);
  const revisions = newRevisions(present, incoming, replaced, readAt({ ...incoming.state, saved }));
  const texts = [article, ...[...present.revisions, ...revisions].map((revision) => revision.article)];
  const pictures = missingPictures(texts, present.pictures, incoming.pictures);
  const merged = entry ? mergeEntry(entry, incoming, { takesText, saved }) : entryOf(incoming, saved);
  return {
    entry: {
      ...merged,
      highlights: new Set([...present.highlights, ...highlights].map(({ id }) => id)).size,
      pictures: { ...merged.pictures, ...counted(article, [...present.pictures, ...pictures]) },
    },
    article: takesText || !text ? article : null,
    pictures,
    revisions,
    highlights,
    thumbnail: present.hasThumbnail ? null : incoming.thumbnail,
  };
}

function entryOf({ article, state }: Incoming, saved: number): Omit<Entry, 'n'> {
  const made = newEntry(article, saved, state.order ?? saved);
  const { shelf = 'list', tags = [], starred = false, opened = false, progress = 0, changed = null } = state;
  const removed = shelf === 'trash' ? (state.removed ?? saved) : null;
  const pictures = { ...made.pictures, ...state.pictures };
  return {
    ...made,
    shelf,
    removed,
    tags: changedTags([], { addTags: tags }),
    starred,
    opened,
    progress,
    changed,
    pictures,
  };
}

function mergeEntry(
  entry: Entry,
  { article, state }: Incoming,
  { takesText, saved }: { takesText: boolean; saved: number },
): Omit<Entry, 'n'> {
  const { n: _, ...former } = entry;
  const isBack = entry.shelf === 'trash' && state.shelf !== 'trash';
  return {
    ...former,
    ...(takesText && { ...saidBy(article), changed: readAt({ ...state, saved }) }),
    ...(isBack && { shelf: state.shelf ?? 'list', removed: null }),
    starred: entry.starred || (state.starred ?? false),
    tags: changedTags(entry.tags, { addTags: state.tags ?? [] }),
    opened: entry.opened || (state.opened ?? false),
    progress: Math.max(entry.progress, state.progress ?? 0),
  };
}

/** Those that the article or one of its former texts shows. */
function missingPictures(
  texts: readonly Article[],
  present: readonly StoredPicture[],
  incoming: readonly StoredPicture[],
): StoredPicture[] {
  const wanted = picturesOfAny(texts);
  for (const { src } of present) wanted.delete(src);
  // Each once, though a file may have one twice.
  return incoming.filter(({ src }) => wanted.delete(src));
}

function counted(article: Article, pictures: readonly StoredPicture[]) {
  const wanted = new Set(picturesOf(article));
  const kept = pictures.filter(({ src }) => wanted.has(src));
  const bytes = kept.reduce((sum, picture) => sum + picture.bytes.byteLength, 0);
  return { wanted: wanted.size, kept: kept.length, bytes };
}

/** Former texts that are not there yet, at moments of their own. */
function newRevisions(
  { entry, revisions }: Present,
  { article, revisions: others }: Incoming,
  replaced: Article | null,
  at: number,
): StoredRevision[] {
  const key = article.key;
  const last = replaced && { key, at: Math.max(at, entry ? readAt(entry) : 0), article: replaced };
  const known = [...revisions];
  const fresh: StoredRevision[] = [];
  for (const revision of [...others, ...(last ? [last] : [])]) {
    if (known.some((one) => isSameText(one.article, revision.article))) continue;
    let free = revision.at;
    while (known.some((one) => one.at === free)) free++;
    const placed = { ...revision, at: free };
    known.push(placed);
    fresh.push(placed);
  }
  return fresh;
}
