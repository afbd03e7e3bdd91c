import type { IDBPObjectStore } from 'idb';
import { announce } from '../changes.ts';
import { type Highlight, type HighlightOutcome, highlightLimits } from '../entry.ts';
import type { Library } from '../store/database.ts';
import { withDerived } from '../store/derived.ts';
import { inTransaction } from '../store/in-transaction.ts';
import { keepFromRollBack } from '../store/keep-from-roll-back.ts';
import type { LibrarySchema } from '../store/schema.ts';

/**
 * Keeps a highlight, in the place of the one with its id if there is one. So what was removed is taken back, too.
 *
 * @returns once it is on the disk, and every surface was told.
 * @throws LibraryError; then all is as it was
 */
export function putHighlight(library: Library, highlight: Highlight): Promise<HighlightOutcome> {
  return change(library, highlight.key, async (highlights) => {
    const former = await highlights.get(highlight.id);
    if (former && former.key !== highlight.key) return 'gone';
    const count = await highlights.index('key').count(highlight.key);
    if (!former && count >= highlightLimits.inArticle) return 'too many';
    await highlights.put(highlight);
    return 'done';
  });
}

/**
 * Forgets a highlight of an article; `putHighlight` takes it back.
 *
 * @returns `done` also where it was not there: another surface may have been faster.
 * @throws LibraryError; then all is as it was
 */
export function removeHighlight(
  library: Library,
  { id, key }: Pick<Highlight, 'id' | 'key'>,
): Promise<HighlightOutcome> {
  return change(library, key, async (highlights) => {
    const former = await highlights.get(id);
    if (former && former.key !== key) return 'gone';
    await highlights.delete(id);
    return 'done';
  });
}

/** They change in one transaction, so that an entry's count is always that of its highlights. */
const touched = ['entries', 'highlights', 'journal'] as const;

async function change(
  library: Library,
  key: string,
  act: (highlights: Highlights) => Promise<HighlightOutcome>,
): Promise<HighlightOutcome> {
  const outcome = await inTransaction(library, touched, async (transaction) => {
    const [entries, highlights] = [transaction.objectStore('entries'), transaction.objectStore('highlights')];
    const entry = await entries.index('key').get(key);
    if (!entry || entry.shelf === 'trash') return 'gone';
    const acted = await act(highlights);
    await keepFromRollBack(transaction.objectStore('journal'), [key]);
    const count = await highlights.index('key').count(key);
    if (count !== entry.highlights) await entries.put(withDerived({ ...entry, highlights: count }));
    return acted;
  });
  if (outcome === 'done') announce([key]);
  return outcome;
}

type Highlights = IDBPObjectStore<LibrarySchema, typeof touched, 'highlights', 'readwrite'>;
