import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { defaultSettings, type Settings } from './settings.ts';

const storageKey = 'settings';

/** Field by field: one that is missing or damaged falls back to its default, the others stay. */
const schema = v.object({
  automatic: v.fallback(v.boolean(), defaultSettings.automatic),
  sectionsOff: v.fallback(v.array(v.string()), defaultSettings.sectionsOff),
  automaticAnnounced: v.fallback(v.boolean(), defaultSettings.automaticAnnounced),
});

/** `storage.sync` follows the reader to other devices; a browser without it has `storage.local`. */
const area = () => browser.storage.sync ?? browser.storage.local;

/** The change under way: whoever asks meanwhile is told what was chosen, and two changes at once are both kept. */
let changing: Promise<unknown> = Promise.resolve();

/** The reader's settings; the defaults where none are stored. */
export async function readSettings(): Promise<Settings> {
  await changing;
  return readStored();
}

async function readStored(): Promise<Settings> {
  const stored = await area().get(storageKey);
  const record = stored[storageKey];
  return v.parse(schema, typeof record === 'object' && record !== null ? record : {});
}

/**
 * Changes some settings and keeps the others. For the background alone: a page may be gone before it is done.
 *
 * @throws when the storage does not take them.
 */
export function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const changed = changing.then(async () => {
    const settings = { ...(await readStored()), ...change };
    await area().set({ [storageKey]: settings });
    return settings;
  });
  // A failure is told to whoever asked for the change.
  changing = changed.catch(() => {});
  return changed;
}

/** Calls back with the settings after each change, from whichever surface or device it comes. */
export function watchSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, Browser.storage.StorageChange>) => {
    if (storageKey in changes) void readSettings().then(listener);
  });
}
