import { type Browser, browser } from 'wxt/browser';
import { parseSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';

const storageKey = 'settings';
/** Damage that was told of is remembered by the fields' names, so that it is told once. */
const toldKey = 'settings-damage-told';

/**
 * `storage.sync` follows the reader to other devices. A browser without it, or one whose sync is full or refuses, has
 * `storage.local`; whichever record was written last counts.
 */
interface Stored {
  record: unknown;
  /** Milliseconds since 1970, of the writing. */
  at: number;
}

export interface ReadSettings {
  settings: Settings;
  /** What could not be used of the stored record and has not been told yet. */
  newlyDamaged: (keyof Settings)[];
}

/** The changes under way. */
let writing: Promise<unknown> = Promise.resolve();

/** The reader's settings; the defaults where none are stored. Never rejects: unreadable storage gives defaults. */
export async function readSettings(): Promise<Settings> {
  return parseSettings(await latestRecord()).settings;
}

/** The settings, with what a reader has to be told of them, once. */
export async function readSettingsAndDamage(): Promise<ReadSettings> {
  // A page that goes saves its last change, and the next page asks at once.
  await writing;
  const { settings, damaged } = parseSettings(await latestRecord());
  const told = await browser.storage.local.get(toldKey);
  const known = Array.isArray(told[toldKey]) ? told[toldKey] : [];
  const newlyDamaged = damaged.filter((name) => !known.includes(name));
  if (newlyDamaged.length > 0) await browser.storage.local.set({ [toldKey]: damaged });
  return { settings, newlyDamaged };
}

/**
 * Changes some settings and keeps the others. Changes follow one another, so that none is lost.
 *
 * @throws when no storage of the browser takes them.
 */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const changed = writing.then(async () => {
    const settings = { ...(await readSettings()), ...change };
    await write(settings);
    return settings;
  });
  writing = changed.catch(() => {});
  return changed;
}

/** Puts whole settings in the place of those that are stored: for a reset or an import. */
export const replaceSettings = (settings: Settings): Promise<Settings> => changeSettings(settings);

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
