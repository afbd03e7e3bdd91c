import type { IDBPObjectStore } from 'idb';
import { failureOf, LibraryError } from '../library-error.ts';
import { find } from '../search/find.ts';
import type { Library } from '../store/database.ts';
import { everyEntryOn } from '../store/ranges.ts';
import type { LibrarySchema } from '../store/schema.ts';
import { labelsOf } from './labels-of.ts';
import { isNarrowed, type ListView } from './view.ts';

type Entries = IDBPObjectStore<LibrarySchema, ['entries'], 'entries', 'readonly'>;

/**
 * The numbers of all that a view shows, in its order. Reads keys of indexes alone, and for a query the search's own
 * records; no entry, and no text but those in which a phrase is looked for.
 *
 * @throws LibraryError; the signal's reason when it aborts
 */
export async function readOrder(library: Library, view: ListView, signal: AbortSignal): Promise<number[]> {
  try {
    const { store } = library.transaction('entries');
    const [order, shelf, lost, ...sets] = await Promise.all([
      inOrder(store, view),
      store.index('shelf').getAllKeys(everyEntryOn(view.shelf)),
      lostNumbers(store, view),
      ...labelsOf(view.filters).map((label) => store.index('labels').getAllKeys(label)),
      ...savedBetween(store, view),
    ]);
    signal.throwIfAborted();
    const wanted = [shelf, ...sets].map((numbers) => new Set(numbers));
    const shown = order.filter((n) => wanted.every((numbers) => numbers.has(n)));
    if (view.query.trim() === '') return [...shown, ...lost];
    // A phrase is looked for to the end: “none” must be true. The next letter ends it.
    const everywhere = { order: shown, signal, mostTexts: Number.POSITIVE_INFINITY };
    const { numbers: found } = await find(library, view.query, everywhere);
    signal.throwIfAborted();
    if (view.sort === 'match') return found;
    const isFound = new Set(found);
    return shown.filter((n) => isFound.has(n));
  } catch (error) {
    signal.throwIfAborted();
    throw new LibraryError(failureOf(error), error);
  }
}

/** All numbers, or those of the shelf, as they are sorted. Where two are alike, the index has them by their number. */
async function inOrder(entries: Entries, { shelf, sort, direction }: ListView): Promise<number[]> {
  const numbers = await (sort === 'match' || sort === 'saved'
    ? entries.index('shelf').getAllKeys(everyEntryOn(shelf))
    : entries.index(sort).getAllKeys());
  return direction === 'down' ? numbers.reverse() : numbers;
}

function savedBetween(entries: Entries, { filters: { from, until } }: ListView): Promise<number[]>[] {
  if (from === null && until === null) return [];
  // Bounds the wrong way round let nothing in, and IndexedDB has no range for that.
  if (from !== null && until !== null && from >= until) return [Promise.resolve([])];
  const range = IDBKeyRange.bound(
    from ?? Number.NEGATIVE_INFINITY,
    until ?? Number.POSITIVE_INFINITY,
    false,
    true,
  );
  return [entries.index('saved').getAllKeys(range)];
}

/** Damaged records that stand on no shelf, as far as the index can tell; below all others where nothing narrows the list. */
async function lostNumbers(entries: Entries, view: ListView): Promise<number[]> {
  if (view.shelf !== 'list' || isNarrowed(view)) return [];
  const [all, shelved] = await Promise.all([entries.count(), entries.index('shelf').count()]);
  if (all === shelved) return [];
  const known = new Set(await entries.index('shelf').getAllKeys());
  return (await entries.getAllKeys()).filter((n) => !known.has(n));
}
