import { listen } from '../messages/listen.ts';
import { parseNews } from '../messages/news.ts';
import { isOwnPage } from '../messages/own-page.ts';
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
      listen(parseNews('settings-changed'), (_, sender) => isOwnPage(sender), {
        'settings-changed': () => {
          tell();
          return null;
        },
      });
      // Firefox tells a page nothing that it keeps for the way back.
      addEventListener('pageshow', ({ isTrusted, persisted }) => isTrusted && persisted && tell());
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
