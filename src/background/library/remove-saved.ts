import { announce } from '../../library/changes.ts';
import { changeEntries } from '../../library/store/change-entries.ts';
import { openLibrary } from '../../library/store/database.ts';
import { leavePictures } from './pictures.ts';
import { tellTabs } from './tell.ts';

/** Moves an article to the trash, or takes it back from there. @throws LibraryError */
export async function removeSaved(key: string, isBack: boolean): Promise<void> {
  if (!isBack) leavePictures([key]);
  await changeEntries(await openLibrary(), [key], { shelf: isBack ? 'list' : 'trash' }, Date.now());
  announce([key]);
  await tellTabs([key]);
}
