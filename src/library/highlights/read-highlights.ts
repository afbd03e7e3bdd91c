import type { Highlight, ListedHighlight } from '../entry.ts';
import { failureOf, LibraryError } from '../library-error.ts';
import { includesWords } from '../search/includes-words.ts';
import type { Library } from '../store/database.ts';
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
  return reading(async () => {
    const transaction = library.transaction(['entries', 'highlights']);
    const byKey = transaction.objectStore('entries').index('key');
    const stored = whole(await transaction.objectStore('highlights').index('made').getAll());
    const keys = [...new Set(stored.map(({ key }) => key))];
    // All at once: a transaction that waits for nothing would end.
    const entries = await Promise.all(keys.map((key) => byKey.get(key)));
    const named = new Map(
      entries.flatMap((entry) =>
        entry && entry.shelf !== 'trash' ? [[entry.key, { title: entry.title, url: entry.url }]] : [],
      ),
    );
    return stored
      .toReversed()
      .flatMap((highlight) => {
        const name = named.get(highlight.key);
        return name ? [{ ...highlight, ...name }] : [];
      })
      .filter(({ anchor, note, title }) => includesWords(`${anchor.quote}\n${note}\n${title}`, query));
  });
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
