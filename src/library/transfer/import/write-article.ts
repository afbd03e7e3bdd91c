import { parseArticle } from '../../article-schema.ts';
import { parseEntry } from '../../entry-schema.ts';
import { wordsOf } from '../../search/words-of.ts';
import type { Library } from '../../store/database.ts';
import { withDerived } from '../../store/derived.ts';
import { inTransaction, type Writing } from '../../store/in-transaction.ts';
import { everyPictureOf, everyRevisionOf } from '../../store/ranges.ts';
import type { StoredEntry } from '../../store/schema.ts';
import { type Merge, merge } from './merge.ts';
import type { Incoming } from './parse-item.ts';

export type WriteOutcome = 'added' | 'updated' | 'same';

export const touched = [
  'entries',
  'texts',
  'pictures',
  'thumbnails',
  'revisions',
  'highlights',
  'fresh',
  'journal',
] as const;

type Transaction = Writing<typeof touched>;

/**
 * Brings an article of a file into the library, in one transaction, which also writes down how it was before.
 *
 * @param now milliseconds since 1970
 * @throws LibraryError; then all is as it was
 */
export const writeArticle = (library: Library, incoming: Incoming, now: number): Promise<WriteOutcome> =>
  inTransaction(library, touched, (transaction) => write(transaction, incoming, now));

async function write(transaction: Transaction, incoming: Incoming, now: number): Promise<WriteOutcome> {
  const { key } = incoming.article;
  const present = await read(transaction, key);
  const highlights = await ownHighlights(transaction, incoming);
  const { entry: former } = present;
  // A record that is damaged gives way to one that is not.
  const entry = former && parseEntry(former) ? former : null;
  const article = parseArticle(present.article);
  const merged = merge({ ...present, entry, article }, { ...incoming, highlights }, now);
  if (entry && isSame(entry, merged)) return 'same';
  await transaction.objectStore('journal').add({
    key,
    entry: former,
    article: present.article,
    highlights: present.highlights,
    added: merged.pictures.map(({ src }) => src),
    revisions: merged.revisions.map(({ at }) => at),
    thumbnail: merged.thumbnail !== null,
  });
  await writeParts(transaction, merged);
  await writeEntry(transaction, former, merged);
  return former ? 'updated' : 'added';
}

async function read(transaction: Transaction, key: string) {
  const [entry, text, pictures, revisions, highlights, thumbnails] = await Promise.all([
    transaction.objectStore('entries').index('key').get(key),
    transaction.objectStore('texts').get(key),
    transaction.objectStore('pictures').getAll(everyPictureOf(key)),
    transaction.objectStore('revisions').getAll(everyRevisionOf(key)),
    transaction.objectStore('highlights').index('key').getAll(key),
    transaction.objectStore('thumbnails').count(key),
  ]);
  const hasThumbnail = thumbnails > 0;
  return {
    entry: entry ?? null,
    article: text?.article ?? null,
    pictures,
    revisions,
    highlights,
    hasThumbnail,
  };
}

/** Without those whose id another article's highlight has: no file may take that one away. */
async function ownHighlights(transaction: Transaction, { article, highlights }: Incoming) {
  const store = transaction.objectStore('highlights');
  const others = await Promise.all(highlights.map(({ id }) => store.get(id)));
  return highlights.filter((_, index) => (others[index]?.key ?? article.key) === article.key);
}

function isSame({ n, ...former }: StoredEntry, merged: Merge): boolean {
  const { n: _, ...now } = withDerived({ ...merged.entry, n });
  const parts = [merged.article, merged.thumbnail].filter((part) => part !== null);
  const added = [...parts, ...merged.pictures, ...merged.revisions, ...merged.highlights];
  return added.length === 0 && sorted(former) === sorted(now);
}

const sorted = (record: object): string =>
  JSON.stringify(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));

async function writeParts(transaction: Transaction, merged: Merge): Promise<void> {
  for (const picture of merged.pictures) await transaction.objectStore('pictures').put(picture);
  for (const revision of merged.revisions) await transaction.objectStore('revisions').put(revision);
  for (const highlight of merged.highlights) await transaction.objectStore('highlights').put(highlight);
  if (merged.thumbnail) await transaction.objectStore('thumbnails').put(merged.thumbnail);
}

async function writeEntry(
  transaction: Transaction,
  former: StoredEntry | null,
  { entry, article }: Merge,
): Promise<void> {
  const entries = transaction.objectStore('entries');
  if (former && !article) {
    await entries.put(withDerived({ ...entry, n: former.n }));
    return;
  }
  if (former) await entries.delete(former.n);
  // The database gives the number.
  const { n: _, ...rest } = withDerived({ ...entry, n: 0 });
  const n = await entries.add(rest as StoredEntry);
  if (!article) return;
  await transaction.objectStore('texts').put({ key: entry.key, article });
  await transaction.objectStore('fresh').put({ n, ...wordsOf(article) });
}
