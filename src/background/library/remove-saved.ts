import { announce } from '../../library/changes.ts';
import { changeEntries } from '../../library/store/change-entries.ts';
import { openLibrary } from '../../library/store/database.ts';
import { writeLastMove } from './last-move.ts';
import { leavePictures } from './pictures.ts';
import { tellTabs } from './tell.ts';

/** Moves an article to the trash, or takes it back from there. @throws LibraryError */
export async function removeSaved(key: string, isBack: boolean): Promise<void> {
  if (!isBack) leavePictures([key]);
  const shelf = isBack ? 'list' : 'trash';
  const former = await changeEntries(await openLibrary(), [key], { shelf }, Date.now());
  // The list offers to take back what was moved last, wherever that was.
  await writeLastMove(isBack ? null : { to: shelf, from: former.filter((entry) => entry.shelf !== shelf) });
  announce([key]);
  await tellTabs([key]);
}
