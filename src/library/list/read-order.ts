import { failureOf, LibraryError } from '../library-error.ts';
import { find } from '../search/find.ts';
import type { Library } from '../store/database.ts';
import { everyEntryOn } from '../store/ranges.ts';
import { type Entries, taggedAlike } from './labelled.ts';
import { labelsOf } from './labels-of.ts';
import type { ListView, ReadOptions } from './view.ts';

/** A view without what is searched for. */
export type Shelved = Omit<ListView, 'query'>;

/**
 * The numbers of all that stands where a view looks and fits its filters, in its order. Reads keys of indexes alone, no
 * entry.
 *
 * @throws LibraryError
 */
export async function readOrder(library: Library, view: Shelved): Promise<number[]> {
  try {
    const { store } = library.transaction('entries');
    const [order, ...sets] = await Promise.all([
      inOrder(store, view),
      // That order is the shelf's own already.
      ...(isByShelf(view.sort) ? [] : [store.index('shelf').getAllKeys(everyEntryOn(view.shelf))]),
      ...labelsOf(view.filters).map((label) => store.index('labels').getAllKeys(label)),
      ...(view.filters.tag === null ? [] : [taggedAlike(store, view.filters.tag)]),
      ...savedBetween(store, view),
    ]);
    const wanted = sets.map((numbers) => new Set(numbers));
    return order.filter((n) => wanted.every((numbers) => numbers.has(n)));
  } catch (error) {
    throw new LibraryError(failureOf(error), error);
  }
}

/** Damaged records that stand on no shelf, as far as the index can tell. @throws LibraryError */
export async function readLost(library: Library): Promise<number[]> {
  try {
    const { store } = library.transaction('entries');
    const [all, shelved] = await Promise.all([store.count(), store.index('shelf').count()]);
    if (all === shelved) return [];
    const known = new Set(await store.index('shelf').getAllKeys());
    return (await store.getAllKeys()).filter((n) => !known.has(n));
  } catch (error) {
    throw new LibraryError(failureOf(error), error);
  }
}

/**
 * Those of an order that a query finds: the best matches first where the view sorts so, else as they stand. Reads the
 * search's own records, and no text but those in which a phrase is looked for.
 *
 * @param order as readOrder gives it
 * @throws LibraryError; the signal's reason when it aborts
 */
export async function findInOrder(
  library: Library,
  order: readonly number[],
  { query, sort }: Pick<ListView, 'query' | 'sort'>,
  { signal, onSome }: ReadOptions,
): Promise<number[]> {
  const sorted = (found: readonly number[]): number[] => {
    if (sort === 'match') return [...found];
    const isFound = new Set(found);
    return order.filter((n) => isFound.has(n));
  };
  const { numbers } = await find(library, query, {
    order,
    signal,
    // A phrase is looked for to the end: “none” must be true. The next letter ends it.
    mostTexts: Number.POSITIVE_INFINITY,
    onSome: onSome && ((some) => onSome(sorted(some))),
  });
  signal.throwIfAborted();
  return sorted(numbers);
}

/** Whether a sort is the order in which shelves are kept. */
const isByShelf = (sort: ListView['sort']): sort is 'match' | 'saved' => sort === 'match' || sort === 'saved';

/** All numbers, or those of the shelf, as they are sorted. Where two are alike, the index has them by their number. */
async function inOrder(entries: Entries, { shelf, sort, direction }: Shelved): Promise<number[]> {
  const numbers = await (isByShelf(sort)
    ? entries.index('shelf').getAllKeys(everyEntryOn(shelf))
    : entries.index(sort).getAllKeys());
  return direction === 'down' ? numbers.reverse() : numbers;
}

function savedBetween(entries: Entries, { filters: { from, until } }: Shelved): Promise<number[]>[] {
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
