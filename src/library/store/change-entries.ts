import type { EntryChange } from '../entry.ts';
import { failureOf, LibraryError } from '../library-error.ts';
import { abort } from './abort.ts';
import type { Library } from './database.ts';
import { withDerived } from './derived.ts';

/** Stub until the list's own. */
export async function changeEntries(
  library: Library,
  keys: readonly string[],
  change: EntryChange,
  now: number,
): Promise<void> {
  const transaction = library.transaction('entries', 'readwrite', { durability: 'strict' });
  const work = (async () => {
    for (const key of keys) {
      const entry = await transaction.store.index('key').get(key);
      if (!entry) continue;
      const { shelf = entry.shelf, starred = entry.starred, opened = entry.opened } = change;
      const { progress = entry.progress } = change;
      const removed = shelf === 'trash' ? (entry.removed ?? now) : null;
      await transaction.store.put(withDerived({ ...entry, shelf, starred, opened, progress, removed }));
    }
  })();
  try {
    await Promise.all([work, transaction.done]);
  } catch (error) {
    abort(transaction);
    throw new LibraryError(failureOf(error), error);
  }
}
