import type { Highlight, ListedHighlight } from '../entry.ts';
import { failureOf, LibraryError } from '../library-error.ts';
import type { Library } from '../store/database.ts';
import { foldWords } from './fold-words.ts';
import { parseHighlight } from './highlight-schema.ts';

/**
 * The highlights of an article, the oldest first; null when it is not saved, or in the trash.
 *
 * @throws LibraryError
 */
export async function highlightsOf(library: Library, key: string): Promise<Highlight[] | null> {
  return reading(async () => {
    const transaction = library.transaction(['entries', 'highlights']);
    const [entry, stored] = await Promise.all([
      transaction.objectStore('entries').index('key').get(key),
      transaction.objectStore('highlights').index('key').getAll(key),
    ]);
    if (!entry || entry.shelf === 'trash') return null;
    return whole(stored).sort((one, other) => one.made - other.made);
  });
}

export interface HighlightsWanted {
  /** Words that each must be in its quote, its note or its article's title; with or without diacritics. */
  query: string;
}

/**
 * The highlights of the whole library, the newest first; not those of articles in the trash.
 *
 * @throws LibraryError
 */
export async function allHighlights(
  library: Library,
  { query }: HighlightsWanted,
): Promise<ListedHighlight[]> {
  const wanted = foldWords(query);
  return reading(async () => {
    const transaction = library.transaction(['entries', 'highlights']);
    const byKey = transaction.objectStore('entries').index('key');
    const stored = whole(await transaction.objectStore('highlights').index('made').getAll());
    const keys = [...new Set(stored.map(({ key }) => key))];
    // All at once: a transaction that waits for nothing would end.
    const entries = await Promise.all(keys.map((key) => byKey.get(key)));
    const titles = new Map(
      entries.flatMap((entry) => (entry && entry.shelf !== 'trash' ? [[entry.key, entry.title]] : [])),
    );
    return stored
      .toReversed()
      .flatMap((highlight) => {
        const title = titles.get(highlight.key);
        return title === undefined ? [] : [{ ...highlight, title }];
      })
      .filter((highlight) => holds(highlight, wanted));
  });
}

function holds({ title, note, anchor }: ListedHighlight, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return true;
  const words = foldWords(`${anchor.quote}\n${note}\n${title}`);
  return wanted.every((part) => words.some((word) => word.startsWith(part)));
}

/** One damaged record must not hide the others. */
const whole = (stored: readonly unknown[]): Highlight[] => stored.flatMap((raw) => parseHighlight(raw) ?? []);

async function reading<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    throw new LibraryError(failureOf(error), error);
  }
}
