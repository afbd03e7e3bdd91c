import { type Browser, browser } from 'wxt/browser';
import { isRecord, parseSettings } from './parse-settings.ts';
import { defaultSettings, type Settings } from './settings.ts';

const storageKey = 'settings';
/** Damage that a reader has been shown is remembered by the fields' names, so that it is told once. */
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

/** A storage area as it was read: its record, and what it keeps as it keeps it. */
interface ReadArea extends Stored {
  area: 'sync' | 'local';
  kept: Record<string, unknown>;
}

export interface ReadSettings {
  settings: Settings;
  /** What could not be used of the stored record and no reader has been shown yet ({@link damageTold}). */
  newlyDamaged: (keyof Settings)[];
}

/** The changes under way: a page that goes saves its last one, and the next page asks at once. */
let writing: Promise<unknown> = Promise.resolve();

/** The reader's settings; the defaults where none are stored. Never rejects: unreadable storage gives defaults. */
export async function readSettings(): Promise<Settings> {
  await writing;
  return parseSettings((await latestStored()).record).settings;
}

/** The settings, with what a reader has to be told of them. Never rejects. */
export async function readSettingsAndDamage(): Promise<ReadSettings> {
  await writing;
  const { settings, damaged } = parseSettings((await latestStored()).record);
  return { settings, newlyDamaged: await notToldYet(damaged) };
}

/** A reader has been shown that some of what is stored could not be read. Never rejects. */
export async function damageTold(): Promise<void> {
  await writing;
  const { damaged } = parseSettings((await latestStored()).record);
  try {
    await browser.storage.local.set({ [toldKey]: damaged });
  } catch (error) {
    console.info('Đọc Sạch: what was told cannot be remembered.', error);
  }
}

async function notToldYet(damaged: (keyof Settings)[]): Promise<(keyof Settings)[]> {
  try {
    const told: unknown = (await browser.storage.local.get(toldKey))[toldKey];
    const known: unknown[] = Array.isArray(told) ? told : [];
    const still = damaged.filter((name) => known.includes(name));
    // What is whole again is told of again when it is damaged anew.
    if (still.length !== known.length) await browser.storage.local.set({ [toldKey]: still });
    return damaged.filter((name) => !known.includes(name));
  } catch (error) {
    // Without a memory it is told each time: better than settings that do not come, or damage that nobody hears of.
    console.info('Đọc Sạch: what was told cannot be remembered.', error);
    return damaged;
  }
}

/** A change, or what gives it, told all settings as they are when its turn has come. */
export type SettingsChange = Partial<Settings> | ((now: Settings) => Partial<Settings>);

/**
 * Changes some settings and keeps the others. Changes follow one another, so that none is lost. What cannot be used
 * here stays in the record: a later version of the extension, on another device, may have put it there.
 *
 * @throws when no storage of the browser takes them.
 */
export function changeSettings(change: SettingsChange): Promise<Settings> {
  const changed = writing.then(async () => {
    const latest = await latestStored();
    const kept = isRecord(latest.record) ? latest.record : {};
    const now = parseSettings(latest.record).settings;
    const changes = typeof change === 'function' ? change(now) : change;
    const record = { ...defaultSettings, ...kept, ...changes };
    // Later than the record it replaces, also where another device's clock is ahead.
    await write({ record, at: Math.max(Date.now(), latest.at + 1) });
    return parseSettings(record).settings;
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

async function write(stored: Stored): Promise<void> {
  try {
    await browser.storage.sync.set({ [storageKey]: stored });
  } catch (error) {
    console.info('Đọc Sạch: settings are kept on this device alone.', error);
    await browser.storage.local.set({ [storageKey]: stored });
    return;
  }
  // What sync had once refused counts no more, and is not to be kept without the reader's knowing.
  await browser.storage.local.remove(storageKey).catch((error: unknown) => {
    console.info('Đọc Sạch: a former record stays.', error);
  });
}

/** What is kept of the settings that count, and where: `sync` follows the reader to other devices. */
export async function keptSettings(): Promise<Pick<ReadArea, 'area' | 'kept'>> {
  await writing;
  return latestStored();
}

async function latestStored(): Promise<ReadArea> {
  const [synced, local] = await Promise.all([storedIn('sync'), storedIn('local')]);
  return local.at > synced.at ? local : synced;
}

async function storedIn(area: 'sync' | 'local'): Promise<ReadArea> {
  try {
    const kept: Record<string, unknown> = await browser.storage[area].get(storageKey);
    return { area, kept, ...readStored(kept[storageKey]) };
  } catch (error) {
    console.info('Đọc Sạch: settings could not be read.', error);
    return { area, kept: {}, ...readStored(undefined) };
  }
}

function readStored(stored: unknown): Stored {
  if (stored === undefined) return { record: null, at: -1 };
  // What has another form is damaged, or of a later version: whoever reads the record tells so.
  if (!isRecord(stored) || !('record' in stored)) return { record: stored, at: 0 };
  const { record, at } = stored;
  return { record, at: Number.isSafeInteger(at) ? Number(at) : 0 };
}
