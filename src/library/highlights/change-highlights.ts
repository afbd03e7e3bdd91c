import { announce } from '../changes.ts';
import { type Highlight, type HighlightOutcome, highlightLimits } from '../entry.ts';
import { failureOf, LibraryError } from '../library-error.ts';
import { abort } from '../store/abort.ts';
import type { Library } from '../store/database.ts';
import { withDerived } from '../store/derived.ts';
import { keepFromRollBack } from '../store/keep-from-roll-back.ts';

/**
 * Keeps a highlight, in the place of the one with its id if there is one. So what was removed is taken back, too.
 *
 * @returns once it is on the disk, and every surface was told.
 * @throws LibraryError; then all is as it was
 */
export function putHighlight(library: Library, highlight: Highlight): Promise<HighlightOutcome> {
  return change(library, highlight.key, async (stores) => {
    const former = await stores.highlights.get(highlight.id);
    if (former && former.key !== highlight.key) return 'gone';
    const count = await stores.highlights.index('key').count(highlight.key);
    if (!former && count >= highlightLimits.inArticle) return 'too many';
    await stores.highlights.put(highlight);
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
  return change(library, key, async (stores) => {
    const former = await stores.highlights.get(id);
    if (former && former.key !== key) return 'gone';
    await stores.highlights.delete(id);
    return 'done';
  });
}

/** Both stores change in one transaction, so that an entry's count is always that of its highlights. */
const open = (library: Library) =>
  library.transaction(['entries', 'highlights', 'journal'], 'readwrite', { durability: 'strict' });

const storesOf = (transaction: ReturnType<typeof open>) => ({
  entries: transaction.objectStore('entries'),
  highlights: transaction.objectStore('highlights'),
  journal: transaction.objectStore('journal'),
});

async function change(
  library: Library,
  key: string,
  act: (stores: ReturnType<typeof storesOf>) => Promise<HighlightOutcome>,
): Promise<HighlightOutcome> {
  const transaction = openOrThrow(library);
  const stores = storesOf(transaction);
  const changing = (async () => {
    const entry = await stores.entries.index('key').get(key);
    if (!entry || entry.shelf === 'trash') return 'gone';
    const outcome = await act(stores);
    await keepFromRollBack(stores.journal, [key]);
    const highlights = await stores.highlights.index('key').count(key);
    if (highlights !== entry.highlights) await stores.entries.put(withDerived({ ...entry, highlights }));
    return outcome;
  })();
  try {
    const [outcome] = await Promise.all([changing, transaction.done]);
    if (outcome === 'done') announce([key]);
    return outcome;
  } catch (error) {
    abort(transaction);
    throw new LibraryError(failureOf(error), error);
  }
}

/** A connection that the browser or a later version has closed throws at once. */
function openOrThrow(library: Library) {
  try {
    return open(library);
  } catch (error) {
    throw new LibraryError(failureOf(error), error);
  }
}
