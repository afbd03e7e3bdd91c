import { measurePlaces } from '../../src/background/places.ts';
import { countWishes } from '../../src/background/wishes.ts';
import type { Stored } from '../../src/pages/services.ts';
import { measureSettings } from '../../src/settings/measure-settings.ts';

/** Counts what the extension keeps. */
export async function readStored(): Promise<Stored> {
  const [{ bytes, isSynced }, places, wishes, estimate] = await Promise.all([
    measureSettings(),
    measurePlaces(),
    countWishes(),
    navigator.storage.estimate(),
  ]);
  const { usage, quota } = estimate;
  const browser = usage === undefined || quota === undefined ? null : { usage, quota };
  return { settings: bytes, isSynced, places, wishes, browser };
}
