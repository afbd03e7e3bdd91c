import { browser } from 'wxt/browser';
import { sendToBackground } from '../../src/messages/send.ts';
import { createLiveSettings, type FedSettings } from '../../src/settings/live-settings.ts';
import { defaultSettings } from '../../src/settings/settings.ts';

export interface PageSettings {
  settings: FedSettings;
  /** Some of what was stored could not be read, which no reader has been shown yet. */
  damaged: boolean;
}

/**
 * The settings as the page's script has them. The background alone reads and writes what is stored; this script is
 * told that something has changed, and asks.
 */
export async function takePageSettings(): Promise<PageSettings> {
  const answer = await ask();
  const settings = createLiveSettings(
    answer?.settings ?? defaultSettings,
    (change) => sendToBackground<'change-settings'>({ type: 'change-settings', change }),
    (error) => console.error('Đọc Sạch: settings', error),
  );
  browser.storage.onChanged.addListener((changes) => {
    if ('settings' in changes) void ask().then((now) => now && settings.receive(now.settings));
  });
  // A page that goes takes its timers along.
  addEventListener('pagehide', () => settings.flush());
  return { settings, damaged: answer?.isNewlyDamaged ?? false };
}

/** Null after an update of the extension, when nobody answers: then what was known counts, or the defaults. */
async function ask() {
  try {
    return await sendToBackground<'settings'>({ type: 'settings' });
  } catch (error) {
    console.info('Đọc Sạch:', error);
    return null;
  }
}
