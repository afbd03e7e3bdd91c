import type { Entry, EntryChange } from '../entry.ts';
import { parseEntry } from '../entry-schema.ts';
import { changedTags } from '../tags.ts';
import type { Library } from './database.ts';
import { withDerived } from './derived.ts';
import { inTransaction } from './in-transaction.ts';
import { keepFromRollBack } from './keep-from-roll-back.ts';

/**
 * Makes one change to several entries, to all or to none. Keys of nobody, and of damaged records, are passed over.
 *
 * @param now milliseconds since 1970
 * @returns the entries as they were before, once the change is on the disk
 * @throws LibraryError; then all is as it was
 */
export function changeEntries(
  library: Library,
  keys: readonly string[],
  change: EntryChange,
  now: number,
): Promise<Entry[]> {
  return changeEach(
    library,
    keys.map((key) => [key, change]),
    now,
  );
}

/** The same with a change of its own for each entry. */
export function changeEach(
  library: Library,
  changes: readonly (readonly [key: string, change: EntryChange])[],
  now: number,
): Promise<Entry[]> {
  return inTransaction(library, ['entries', 'journal'], async (transaction) => {
    const entries = transaction.objectStore('entries');
    // All at once: for thousands, to wait for each takes many times as long.
    const change = async ([key, wanted]: (typeof changes)[number]) => {
      const entry = parseEntry(await entries.index('key').get(key));
      if (entry) await entries.put(withDerived(changed(entry, wanted, now)));
      return entry;
    };
    const former = (await Promise.all(changes.map(change))).filter((entry) => entry !== null);
    await keepFromRollBack(
      transaction.objectStore('journal'),
      former.map(({ key }) => key),
    );
    return former;
  });
}

function changed(entry: Entry, change: EntryChange, now: number): Entry {
  const { addTags, removeTags, ...rest } = change;
  const { shelf = entry.shelf } = rest;
  const tags =
    addTags || removeTags
      ? changedTags(entry.tags, { addTags: addTags ?? [], removeTags: removeTags ?? [] })
      : entry.tags;
  return {
    ...entry,
    ...rest,
    tags,
    // What is in the trash already does not stay longer for being removed again.
    removed: shelf === 'trash' ? (entry.removed ?? now) : null,
  };
}
