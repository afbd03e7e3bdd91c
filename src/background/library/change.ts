import { announce } from '../../library/changes.ts';
import type { EntryChange } from '../../library/entry.ts';
import { failureOf } from '../../library/library-error.ts';
import { changeEach, changeEntries } from '../../library/store/change-entries.ts';
import { openLibrary } from '../../library/store/database.ts';
import { type Doomed, deleteEntries } from '../../library/store/delete-entries.ts';
import type { ChangeAnswer } from '../../messages/protocol.ts';
import { readLastMove, writeLastMove } from './last-move.ts';
import { bringPictures, leavePictures } from './pictures.ts';
import { tellTabs } from './tell.ts';

/** Changes entries, all or none. A move to another shelf can be taken back with {@link undoMove}. Never throws. */
export const changeArticles = (keys: readonly string[], change: EntryChange): Promise<ChangeAnswer> =>
  answering(async () => {
    if (change.shelf === 'trash') leavePictures(keys);
    const former = await changeEntries(await openLibrary(), keys, change, Date.now());
    const { shelf: to } = change;
    const moved = former.filter(({ shelf }) => to !== undefined && shelf !== to);
    if (to !== undefined && moved.length > 0)
      await writeLastMove({ to, from: moved.map(({ key, shelf }) => ({ key, shelf })) });
    return tellAll(former.map(({ key }) => key));
  });

/** Deletes entries for good. Never throws. */
export const deleteArticles = (doomed: Doomed): Promise<ChangeAnswer> =>
  answering(async () => {
    const { keys = [] } = doomed;
    leavePictures(keys);
    await deleteEntries(await openLibrary(), doomed);
    const last = await readLastMove();
    if (last) await writeLastMove({ ...last, from: last.from.filter(({ key }) => !keys.includes(key)) });
    return tellAll(keys);
  });

/** Puts what was moved last back where it stood. Never throws. */
export const undoMove = (): Promise<ChangeAnswer> =>
  answering(async () => {
    const last = await readLastMove();
    if (!last) return [];
    const back = last.from.map(({ key, shelf }) => [key, { shelf }] as const);
    const former = await changeEach(await openLibrary(), back, Date.now());
    await writeLastMove(null);
    // The pictures of what was removed had been left.
    for (const { key, pictures } of former) if (pictures.kept < pictures.wanted) void bringPictures(key);
    return tellAll(former.map(({ key }) => key));
  });

async function answering(work: () => Promise<string[]>): Promise<ChangeAnswer> {
  try {
    return { changed: await work() };
  } catch (error) {
    console.error('Đọc Sạch: not changed.', error);
    return { failure: failureOf(error) };
  }
}

function tellAll(keys: readonly string[]): string[] {
  announce(keys);
  tellTabs(keys).catch((error: unknown) => console.error('Đọc Sạch:', error));
  return [...keys];
}
