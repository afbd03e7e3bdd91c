import { announce } from '../../library/changes.ts';
import type { EntryChange } from '../../library/entry.ts';
import { changeEntries } from '../../library/store/change-entries.ts';
import { openLibrary } from '../../library/store/database.ts';

/** The reader has opened a saved article: it is not unread any more. */
export const noteOpened = (key: string): Promise<void> => note(key, { opened: true });

/** Notes in the list how much of an article has been read, where it is saved. */
export const noteProgress = (key: string, progress: number): Promise<void> =>
  note(key, { opened: true, progress });

async function note(key: string, change: EntryChange): Promise<void> {
  const library = await openLibrary();
  const entry = await library.getFromIndex('entries', 'key', key);
  if (!entry || entry.shelf === 'trash') return;
  const { opened, progress } = { ...entry, ...change };
  if (opened === entry.opened && progress === entry.progress) return;
  await changeEntries(library, [key], change, Date.now());
  announce([key]);
}
