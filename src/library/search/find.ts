import { failureOf, LibraryError } from '../library-error.ts';
import type { Library } from '../store/database.ts';
import { findPlaces } from './find-places.ts';
import { inOrderOfParts } from './in-order-of-parts.ts';
import { parseQuery } from './query.ts';
import { type Reading, readingsOf } from './readings.ts';
import { type PhraseOptions, withPhrases } from './with-phrases.ts';

export interface FindOptions {
  /** The numbers (`Entry.n`) of the articles that may be found, in the order in which they are shown. */
  order: readonly number[];
  /** Ends the search, such as when the next letter has been typed. */
  signal?: AbortSignal | undefined;
  /** How many texts a phrase may be looked for in: those of the first articles that have all its words. */
  mostTexts?: number;
  /**
   * Called with the first of what is found while a phrase is still being looked for in further texts, so that they can be
   * shown at once. Never called for a query without phrases.
   */
  onSome?: ((numbers: readonly number[]) => void) | undefined;
}

export interface Found {
  /** The articles' numbers as they are to be shown. */
  numbers: number[];
  /** A phrase was not looked for in all articles that have its words: there may be more. */
  isCut: boolean;
}

/** As many as are read in less than a second: see README.md. The first are told after the first fifty. */
const usualTexts = 1000;

/**
 * Finds the articles that have all the words of a query, in any order. Those that have them all in the title come first,
 * then those with title and lead, then all others. What words match is told in readings.ts; a query without words finds
 * everything.
 *
 * @param query as it was typed; with quotes around words that have to stand one after the other
 * @throws LibraryError; the signal's reason when it aborts
 */
export async function find(
  library: Library,
  query: string,
  { order, signal, mostTexts = usualTexts, onSome }: FindOptions,
): Promise<Found> {
  const groups = readingsOf(parseQuery(query));
  if (groups.length === 0) return { numbers: [...order], isCut: false };
  for (const group of groups) {
    signal?.throwIfAborted();
    const found = await findAs(library, group, { order, signal, mostTexts, onSome });
    if (found.numbers.length > 0) return found;
  }
  return { numbers: [], isCut: false };
}

/** What any of some readings finds; what the first finds comes first. */
async function findAs(
  library: Library,
  group: readonly Reading[],
  { order, onSome, ...options }: PhraseOptions & Pick<FindOptions, 'order'>,
): Promise<Found> {
  try {
    let numbers: number[] = [];
    let isCut = false;
    let left = order;
    const places = await findPlaces(library, group.flat(2));
    for (const reading of group) {
      options.signal?.throwIfAborted();
      const candidates = inOrderOfParts(left, places.splice(0, reading.flat().length));
      const before = numbers;
      const tellSome = onSome && ((some: readonly number[]) => onSome(before.concat(some)));
      const found = await withPhrases(library, candidates, reading, { ...options, onSome: tellSome });
      numbers = before.concat(found.numbers);
      isCut ||= found.isCut;
      if (reading !== group.at(-1)) left = without(order, numbers);
    }
    return { numbers, isCut };
  } catch (error) {
    if (options.signal?.aborted) throw options.signal.reason;
    throw new LibraryError(failureOf(error), error);
  }
}

function without(order: readonly number[], found: readonly number[]): readonly number[] {
  const known = new Set(found);
  return order.filter((n) => !known.has(n));
}
