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

/** The reader's settings; the defaults where none are stored. */
export async function readSettings(): Promise<Settings> {
  const stored = await area().get(storageKey);
  const record = stored[storageKey];
  return v.parse(schema, typeof record === 'object' && record !== null ? record : {});
}

/** Changes some settings and keeps the others. */
export async function changeSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings()), ...change };
  await area().set({ [storageKey]: settings });
  return settings;
}

/** Calls back with the settings after each change, from whichever surface or device it comes. */
export function watchSettings(listener: (settings: Settings) => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, Browser.storage.StorageChange>) => {
    if (storageKey in changes) void readSettings().then(listener);
  });
}
