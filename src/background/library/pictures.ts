import { announce } from '../../library/changes.ts';
import type { PictureState } from '../../library/entry.ts';
import { failureOf } from '../../library/library-error.ts';
import { keepPictures } from '../../library/pictures/keep-pictures.ts';
import { openLibrary } from '../../library/store/database.ts';
import { label } from '../../library/store/derived.ts';
import { arePicturesComing, awaited, coming, withoutRoom } from './coming-pictures.ts';
import { keepAwake } from './keep-awake.ts';
import { tellTabs } from './tell.ts';

/** Fetches what several entries miss, one entry after the other. Never throws. */
export async function bringPicturesOf(keys: readonly string[]): Promise<void> {
  for (const key of keys) awaited.add(key);
  for (const key of keys) if (awaited.has(key)) await bringPictures(key);
}

/** Fetches the pictures of an entry that are missing, and tells all surfaces as they come. Never throws. */
export async function bringPictures(key: string): Promise<void> {
  awaited.delete(key);
  withoutRoom.delete(key);
  // Saved again while its pictures come: the text may show others now.
  coming.get(key)?.abort();
  const mine = new AbortController();
  coming.set(key, mine);
  const tell = () => {
    announce([key]);
    tellTabs([key]).catch(complain);
  };
  try {
    await keepAwake(keepPictures(await openLibrary(), key, Date.now, tell, mine.signal));
  } catch (error) {
    if (failureOf(error) === 'full') withoutRoom.add(key);
    if (!mine.signal.aborted) console.error('Đọc Sạch: pictures', key, error);
  } finally {
    if (coming.get(key) === mine) coming.delete(key);
    tell();
  }
}

/** Ends the fetching for what was removed. */
export function leavePictures(keys: readonly string[]): void {
  for (const key of keys) {
    awaited.delete(key);
    coming.get(key)?.abort();
  }
}

/** After so many rounds a picture that never came is not asked for by itself any more. */
const mostTries = 5;
/** Milliseconds until the next round, times the rounds so far. */
const pause = 15 * 60_000;
/** Milliseconds until the next round where the storage was full: by then there may be room. */
const pauseWhenFull = 24 * 60 * 60_000;

/** Tries again what did not come, and goes on with what the background was stopped in. */
export async function resumePictures(now: number): Promise<void> {
  const library = await openLibrary();
  const entries = await library.getAllFromIndex('entries', 'labels', label.picturesMissing);
  for (const { key, shelf, pictures } of entries)
    if (shelf !== 'trash' && !arePicturesComing(key) && isDue(pictures, now)) await bringPictures(key);
}

function isDue({ tries, tried, full }: PictureState, now: number): boolean {
  // A clock that was set back holds up nothing for longer than that.
  const since = tried === null ? Number.POSITIVE_INFINITY : Math.abs(now - tried);
  if (full) return since >= pauseWhenFull;
  // A round without a network is no try, and yet not begun anew at each start.
  return tries < mostTries && since >= pause * Math.max(tries, 1);
}

function complain(error: unknown): void {
  console.error('Đọc Sạch:', error);
}
