import type { Entry } from '../../../entry.ts';
import type { Library } from '../../../store/database.ts';
import { withDerived } from '../../../store/derived.ts';
import { inTransaction } from '../../../store/in-transaction.ts';
import { changedTags } from '../../../tags.ts';
import type { Link } from './link.ts';

/**
 * Gives an entry what another program knew of it: tags and star are added; one that has just been fetched also gets its
 * place in the list by when it was saved there.
 *
 * @returns whether that changed anything
 * @throws LibraryError; then all is as it was
 */
export const applyLink = (library: Library, link: Link, { isNew }: { isNew: boolean }): Promise<boolean> =>
  inTransaction(library, ['entries'], async (transaction) => {
    const entries = transaction.objectStore('entries');
    const entry = await entries.index('key').get(link.key);
    if (!entry) return false;
    const changed = withDerived({ ...entry, ...changeOf(entry, link, isNew) });
    if (JSON.stringify(changed) === JSON.stringify(entry)) return false;
    await entries.put(changed);
    return true;
  });

function changeOf(entry: Entry, { tags, starred, archived, saved }: Link, isNew: boolean): Partial<Entry> {
  return {
    tags: changedTags(entry.tags, { addTags: tags }),
    starred: entry.starred || starred,
    ...(entry.shelf === 'trash' && { shelf: 'list' as const, removed: null }),
    ...(isNew && archived && { shelf: 'archive' as const, removed: null }),
    ...(isNew && saved !== null && { saved, order: saved }),
  };
}
