import { measurePlaces } from '../../src/background/places.ts';
import { countWishes } from '../../src/background/wishes.ts';
import { openLibrary } from '../../src/library/store/database.ts';
import type { Stored } from '../../src/pages/services.ts';
import { measureSettings } from '../../src/settings/measure-settings.ts';

/** Counts what the extension keeps. */
export async function readStored(): Promise<Stored> {
  const [{ bytes, isSynced }, places, saved, wishes] = await Promise.all([
    measureSettings(),
    measurePlaces(),
    measureSaved(),
    countWishes(),
  ]);
  return { settings: bytes, isSynced, places, saved, wishes };
}

/** Nearly all that the extension has in its own storage are saved articles. */
async function measureSaved(): Promise<Stored['saved']> {
  const count = await (await openLibrary()).count('entries');
  const { usage } = await navigator.storage.estimate();
  return { count, bytes: usage ?? null };
}
