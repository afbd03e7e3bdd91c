import { announce } from '../../library/changes.ts';
import type { Entry, EntryChange, Shelf } from '../../library/entry.ts';
import { failureOf } from '../../library/library-error.ts';
import { changeEach, changeEntries } from '../../library/store/change-entries.ts';
import { type Library, openLibrary } from '../../library/store/database.ts';
import { type Doomed, deleteEntries } from '../../library/store/delete-entries.ts';
import type { ChangeAnswer } from '../../messages/protocol.ts';
import { addMove, dropLastMove, forgetMovesOf, type LastMove, readLastMove } from './last-move.ts';
import { bringPicturesOf, leavePictures } from './pictures.ts';
import { tellTabs } from './tell.ts';

/** Changes entries, all or none. A move to another shelf can be taken back with {@link undoMove}. Never throws. */
export const changeArticles = (keys: readonly string[], change: EntryChange): Promise<ChangeAnswer> =>
  answering(async () => {
    const former = await changeEntries(await openLibrary(), keys, change, Date.now());
    const { shelf: to } = change;
    if (to !== undefined) seeToPictures(former, () => to);
    const moved = former.filter(({ shelf }) => to !== undefined && shelf !== to);
    if (to !== undefined && moved.length > 0)
      await addMove({ to, from: moved.map(({ key, shelf }) => ({ key, shelf })) });
    return tellAll(former.map(({ key }) => key));
  });

/** Deletes entries for good. Never throws. */
export const deleteArticles = (doomed: Doomed): Promise<ChangeAnswer> =>
  answering(async () => {
    const { keys = [] } = doomed;
    leavePictures(keys);
    await deleteEntries(await openLibrary(), doomed);
    await forgetMovesOf(keys);
    return tellAll(keys);
  });

/** Puts what was moved last back where it stood; asked again, what was moved before that. Never throws. */
export const undoMove = (): Promise<ChangeAnswer> =>
  answering(async () => {
    const library = await openLibrary();
    for (let last = await readLastMove(); last; last = await readLastMove()) {
      const changes = await stillThere(library, last);
      const former = await changeEach(library, changes, Date.now());
      await dropLastMove();
      if (former.length === 0) continue;
      const shelves = new Map(changes.map(([key, { shelf }]) => [key, shelf]));
      seeToPictures(former, ({ key, shelf }) => shelves.get(key) ?? shelf);
      return tellAll(former.map(({ key }) => key));
    }
    return [];
  });

/**
 * The pictures of what goes to the trash are left; those that had been left are fetched when it comes back.
 *
 * @param former the entries before they were moved
 */
function seeToPictures(former: readonly Entry[], shelfNow: (entry: Entry) => Shelf): void {
  leavePictures(former.filter((entry) => shelfNow(entry) === 'trash').map(({ key }) => key));
  const back = former.filter((entry) => entry.shelf === 'trash' && shelfNow(entry) !== 'trash');
  const missing = back.filter(({ pictures }) => pictures.kept < pictures.wanted);
  void bringPicturesOf(missing.map(({ key }) => key));
}

/** What is to be changed back: what the reader has moved on since, or saved anew, stays. */
async function stillThere(library: Library, { to, from }: LastMove) {
  const entries = await Promise.all(from.map(({ key }) => library.getFromIndex('entries', 'key', key)));
  return from
    .filter((_, index) => entries[index]?.shelf === to)
    .map(({ key, shelf }) => [key, { shelf }] as const);
}

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
