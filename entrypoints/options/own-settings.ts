import { sendToBackground } from '../../src/messages/send.ts';
import { createLiveSettings, type FedSettings } from '../../src/settings/live-settings.ts';
import { readSettingsAndDamage, watchSettings } from '../../src/settings/store.ts';

export interface OwnSettings {
  settings: FedSettings;
  /** Some of what was stored could not be read, which no reader has been shown yet. */
  damaged: boolean;
}

/**
 * The settings as the extension's own pages have them. They read what is stored themselves, so that they show without
 * waiting for the background to start; but it alone writes, so that no two changes cross.
 */
export async function takeOwnSettings(): Promise<OwnSettings> {
  const { settings: initial, newlyDamaged } = await readSettingsAndDamage();
  const settings = createLiveSettings(
    initial,
    (change) => sendToBackground<'change-settings'>({ type: 'change-settings', change }),
    (error) => console.error('Đọc Sạch: settings', error),
  );
  watchSettings((now) => settings.receive(now));
  // A page that goes takes its timers along.
  addEventListener('pagehide', () => settings.flush());
  return { settings, damaged: newlyDamaged.length > 0 };
}
