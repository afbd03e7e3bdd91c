import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Place, readThrough } from '../article/place.ts';
import { placeSchema } from '../messages/protocol.ts';
import { jsonBytes } from '../settings/measure-settings.ts';

/** Where readers left articles, by the article's key, on this device alone; of private windows, in memory alone. */
const prefix = 'place:';
/** Older ones are forgotten when the browser starts. */
const mostPlaces = 500;

const schema = v.object({ place: placeSchema, at: v.number() });

/** Where the reader left an article; null for one not begun, or read to its end. */
export async function placeOf(key: string, isPrivate: boolean): Promise<Place | null> {
  const name = prefix + key;
  const stored = v.safeParse(schema, (await areaOf(isPrivate).get(name))[name]);
  return stored.success && stored.output.place.progress < readThrough ? stored.output.place : null;
}

/**
 * Remembers where the reader is; null forgets it.
 *
 * @param isPrivate in a private window, of which nothing may reach the disk.
 */
export async function rememberPlace(key: string, place: Place | null, isPrivate: boolean): Promise<void> {
  const area = areaOf(isPrivate);
  if (place === null) await area.remove(prefix + key);
  else await area.set({ [prefix + key]: { place, at: Date.now() } });
}

const areaOf = (isPrivate: boolean) => (isPrivate ? browser.storage.session : browser.storage.local);

/** Forgets the places of the articles that were left longest ago. */
export async function forgetOldPlaces(): Promise<void> {
  const all = Object.entries(await browser.storage.local.get(null));
  const dated = all
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, stored]) => {
      const parsed = v.safeParse(schema, stored);
      return { name, at: parsed.success ? parsed.output.at : 0 };
    });
  const old = dated.sort((one, other) => other.at - one.at).slice(mostPlaces);
  if (old.length > 0) await browser.storage.local.remove(old.map(({ name }) => name));
}

/** Forgets all of them. */
export async function forgetPlaces(): Promise<void> {
  const all = Object.keys(await browser.storage.local.get(null));
  await browser.storage.local.remove(all.filter((name) => name.startsWith(prefix)));
}

/** How many places are remembered, and the bytes that they take. */
export async function measurePlaces(): Promise<{ count: number; bytes: number }> {
  const all = Object.entries(await browser.storage.local.get(null));
  const places = all.filter(([name]) => name.startsWith(prefix));
  return { count: places.length, bytes: jsonBytes(Object.fromEntries(places)) };
}
