import { browser } from 'wxt/browser';
import { sendToBackground } from '../messages/send.ts';
import { defaultSettings } from '../settings/settings.ts';
import { type SurfaceSettings, takeSettings } from './take-settings.ts';

/**
 * The settings as the script in the newspaper's page has them: the background alone reads what is stored; the script is
 * told that something has changed, and asks.
 */
export const takePageSettings = (): Promise<SurfaceSettings> =>
  takeSettings({
    async read() {
      const answer = await ask();
      return { settings: answer?.settings ?? defaultSettings, damaged: answer?.isNewlyDamaged ?? false };
    },
    watch(listener) {
      const tell = () => void ask().then((now) => now && listener(now.settings));
      browser.storage.onChanged.addListener((changes) => {
        if ('settings' in changes) tell();
      });
      // Firefox tells a page nothing that it keeps for the way back.
      addEventListener('pageshow', ({ persisted }) => persisted && tell());
    },
  });

/** Null after an update of the extension, when nobody answers: then what was known counts, or the defaults. */
async function ask() {
  try {
    return await sendToBackground<'settings'>({ type: 'settings' });
  } catch (error) {
    console.info('Đọc Sạch:', error);
    return null;
  }
}
