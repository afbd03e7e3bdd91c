import { failureOf, LibraryError } from '../library-error.ts';
import type { Library } from '../store/database.ts';
import { inTransaction } from '../store/in-transaction.ts';
import { noNumbers, withNumbers } from './number-set.ts';
import { type Addition, additionsOf } from './posting-additions.ts';
import type { FreshWords, Posting } from './records.ts';

export interface MergeOptions {
  /** Nothing is done while there are fewer fresh articles. */
  least?: number;
  /** Ends it between two transactions; the next call goes on. */
  signal?: AbortSignal;
}

/** Many articles share their words: the more are merged at once, the fewer postings are written for each. */
const usualLeast = 64;
/** So many that their words take a few megabytes of memory. */
const mostAtOnce = 512;
/** Postings written in one transaction: a save that waits for it waits some 50 ms. Measured: see README.md. */
const slice = 128;

/**
 * Moves the words of fresh articles into the postings, in short transactions, so that saves come in between. Whatever
 * moment it ends at, nothing is lost and nothing is found twice: a fresh article stays until the transaction that writes
 * the last of its postings, and to write one again changes nothing.
 *
 * @returns how many fresh articles are gone: merged, or dropped because their text is not there any more
 * @throws LibraryError; the signal's reason when it aborts
 */
export async function mergeFresh(
  library: Library,
  { least = usualLeast, signal }: MergeOptions = {},
): Promise<number> {
  let gone = 0;
  try {
    while ((await library.count('fresh')) >= Math.max(least, 1)) {
      signal?.throwIfAborted();
      gone += await mergeSome(library, signal);
    }
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    throw new LibraryError(failureOf(error), error);
  }
  return gone;
}

async function mergeSome(library: Library, signal?: AbortSignal): Promise<number> {
  const fresh = await library.getAll('fresh', undefined, mostAtOnce);
  const living = await livingOf(library, fresh);
  const additions = additionsOf(living);
  for (let start = 0; start + slice < additions.length; start += slice) {
    signal?.throwIfAborted();
    await write(library, additions.slice(start, start + slice), []);
  }
  signal?.throwIfAborted();
  const rest = additions.length % slice || slice;
  await write(library, additions.slice(-rest), living);
  await dropDead(library, fresh);
  return fresh.length;
}

/** Those whose text is still there. */
async function livingOf(library: Library, fresh: readonly FreshWords[]): Promise<FreshWords[]> {
  const transaction = library.transaction('entries');
  const [keys] = await Promise.all([
    Promise.all(fresh.map(({ n }) => transaction.store.getKey(n))),
    transaction.done,
  ]);
  return fresh.filter((_, index) => keys[index] !== undefined);
}

/** Writes postings, and deletes what is merged with them. */
function write(
  library: Library,
  additions: readonly Addition[],
  merged: readonly FreshWords[],
): Promise<void> {
  return inTransaction(library, ['fresh', 'postings'], async (transaction) => {
    const postings = transaction.objectStore('postings');
    const add = async (addition: Addition) => {
      const former = await postings.get([addition.word, addition.block]);
      await postings.put(withAddition(former, addition));
    };
    const deleting = merged.map(({ n }) => transaction.objectStore('fresh').delete(n));
    await Promise.all([...additions.map(add), ...deleting]);
  });
}

/** Asked anew, in the transaction that deletes: an import that is taken back brings an old text and its words again. */
function dropDead(library: Library, fresh: readonly FreshWords[]): Promise<void> {
  return inTransaction(library, ['entries', 'fresh'], async (transaction) => {
    const drop = async ({ n }: FreshWords) => {
      const key = await transaction.objectStore('entries').getKey(n);
      if (key === undefined) await transaction.objectStore('fresh').delete(n);
    };
    await Promise.all(fresh.map(drop));
  });
}

const withAddition = (
  former: Posting | undefined,
  { word, block, title, lead, body }: Addition,
): Posting => ({
  word,
  block,
  title: withNumbers(former?.title ?? noNumbers(), title),
  lead: withNumbers(former?.lead ?? noNumbers(), lead),
  body: withNumbers(former?.body ?? noNumbers(), body),
});
