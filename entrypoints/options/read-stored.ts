import { measurePlaces } from '../../src/background/places.ts';
import { countWishes } from '../../src/background/wishes.ts';
import type { Stored } from '../../src/pages/services.ts';
import { measureSettings } from '../../src/settings/measure-settings.ts';

/** Counts what the extension keeps. */
export async function readStored(): Promise<Stored> {
  const [{ bytes, isSynced }, places, wishes] = await Promise.all([
    measureSettings(),
    measurePlaces(),
    countWishes(),
  ]);
  return { settings: bytes, isSynced, places, wishes };
}
