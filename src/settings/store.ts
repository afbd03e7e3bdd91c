import { type Browser, browser } from 'wxt/browser';
import { parseSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';

const storageKey = 'settings';
/** Where {@link Damage} is kept. */
const damageKey = 'settings-damage';

/**
 * `storage.sync` follows the reader to other devices. A browser without it, or one whose sync is full or refuses, has
 * `storage.local`; whichever record was written last counts.
 */
interface Stored {
  record: unknown;
  /** Milliseconds since 1970, of the writing. */
  at: number;
}

/** The changes under way: a page that goes saves its last one, and the next page asks at once. */
let writing: Promise<unknown> = Promise.resolve();

/** The reader's settings; the defaults where none are stored. Never rejects: unreadable storage gives defaults. */
export async function readSettings(): Promise<Settings> {
  await writing;
  return parseSettings(await latestRecord()).settings;
}

/** Whether some of what is stored could not be used, and nobody has been told; from then on it counts as told. */
export async function takeDamage(): Promise<boolean> {
  await writing;
  const damage = await noteDamage(parseSettings(await latestRecord()).damaged);
  if (damage.isTold) return false;
  await browser.storage.local.set({ [damageKey]: { ...damage, isTold: true } });
  return true;
}

/** What could not be used of a stored record: kept beside it, since the next change puts a whole record in its place. */
interface Damage {
  names: string[];
  isTold: boolean;
}

/** Adds to the damage that is known; what is new has to be told. */
async function noteDamage(damaged: string[]): Promise<Damage> {
  const known = parseDamage((await browser.storage.local.get(damageKey))[damageKey]);
  if (damaged.every((name) => known.names.includes(name))) return known;
  const damage = { names: damaged, isTold: false };
  await browser.storage.local.set({ [damageKey]: damage });
  return damage;
}

function parseDamage(stored: unknown): Damage {
  const { names, isTold } = { ...(stored as Partial<Record<keyof Damage, unknown>> | undefined) };
  return {
    names: Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [],
    isTold: isTold !== false,
  };
}

/**
 * Changes some settings and keeps the others. Changes follow one another, so that none is lost.
 *
 * @throws when no storage of the browser takes them.
 */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const changed = writing.then(async () => {
    const { settings: before, damaged } = parseSettings(await latestRecord());
    if (damaged.length > 0) await noteDamage(damaged);
    const settings = { ...before, ...change };
    await write(settings);
    return settings;
  });
  writing = changed.catch(() => {});
  return changed;
}

/** Calls back with the settings after each change, from whichever surface or device it comes. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, Browser.storage.StorageChange>) => {
    if (storageKey in changes) void readSettings().then(listener);
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}

async function write(settings: Settings): Promise<void> {
  const stored: Stored = { record: settings, at: Date.now() };
  try {
    await browser.storage.sync.set({ [storageKey]: stored });
  } catch (error) {
    console.info('Đọc Sạch: settings are kept on this device alone.', error);
    await browser.storage.local.set({ [storageKey]: stored });
  }
}

async function latestRecord(): Promise<unknown> {
  const records = await Promise.all([
    recordIn(() => browser.storage.sync),
    recordIn(() => browser.storage.local),
  ]);
  return records.reduce((latest, record) => (record.at > latest.at ? record : latest)).record;
}

async function recordIn(area: () => Browser.storage.StorageArea): Promise<Stored> {
  try {
    const stored: unknown = (await area().get(storageKey))[storageKey];
    if (typeof stored !== 'object' || stored === null) return { record: null, at: -1 };
    const { record, at } = stored as Partial<Record<keyof Stored, unknown>>;
    return { record, at: typeof at === 'number' ? at : 0 };
  } catch (error) {
    console.info('Đọc Sạch: settings could not be read.', error);
    return { record: null, at: -1 };
  }
}
