import { type Browser, browser } from 'wxt/browser';
import { settingsArea, storageKey } from './store.ts';

export interface MeasuredSettings {
  bytes: number;
  /** They are in the storage that follows the reader. */
  isSynced: boolean;
}

/** How much room the settings that count take, and where; storage that fails holds nothing. */
export async function measureSettings(): Promise<MeasuredSettings> {
  const area = await settingsArea();
  const bytes = await bytesIn(() => browser.storage[area]);
  return { bytes, isSynced: area === 'sync' && bytes > 0 };
}

/** The browser's own count where it has one, else the length as JSON, which is how browsers count. */
async function bytesIn(area: () => Browser.storage.StorageArea): Promise<number> {
  try {
    const storage = area();
    if (typeof storage.getBytesInUse === 'function') return await storage.getBytesInUse(storageKey);
    return jsonBytes(await storage.get(storageKey));
  } catch (error) {
    console.info('Đọc Sạch: settings could not be measured.', error);
    return 0;
  }
}

/** Bytes of a value as JSON in UTF-8; an empty record takes none. */
export function jsonBytes(record: Record<string, unknown>): number {
  return Object.keys(record).length === 0 ? 0 : new TextEncoder().encode(JSON.stringify(record)).length;
}
