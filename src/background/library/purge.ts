import { announce } from '../../library/changes.ts';
import { openLibrary } from '../../library/store/database.ts';
import { deleteEntries } from '../../library/store/delete-entries.ts';
import { oldInTrash } from '../../library/store/old-in-trash.ts';
import { hasGoneSteadily } from './steady-clock.ts';

/** Milliseconds that what was removed can be taken back: thirty days. */
const kept = 30 * 24 * 3600_000;

/** Deletes for good what has been in the trash for long; nothing where the clock may be wrong. */
export async function purgeTrash(now: number): Promise<void> {
  if (!(await hasGoneSteadily(now))) return;
  const library = await openLibrary();
  const keys = await oldInTrash(library, now - kept);
  if (keys.length === 0) return;
  await deleteEntries(library, { keys });
  announce(keys);
}
