import { keptSettings } from './store.ts';

export interface MeasuredSettings {
  bytes: number;
  /** They are in the storage that follows the reader. */
  isSynced: boolean;
}

/** How much room the settings that count take, and where; storage that fails holds nothing. */
export async function measureSettings(): Promise<MeasuredSettings> {
  const { area, kept } = await keptSettings();
  const bytes = jsonBytes(kept);
  return { bytes, isSynced: area === 'sync' && bytes > 0 };
}

/** Bytes of a value as JSON in UTF-8, which is how browsers count; an empty record takes none. */
export function jsonBytes(record: Record<string, unknown>): number {
  return Object.keys(record).length === 0 ? 0 : new TextEncoder().encode(JSON.stringify(record)).length;
}
