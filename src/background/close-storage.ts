import { browser } from 'wxt/browser';

/**
 * Keeps what is stored from the extension's scripts in pages, which ask the background for what they need: whoever gets
 * hold of a page's process would find there where the reader was in which articles. Chromium alone can do so; Firefox's
 * content scripts read and write both areas (bug 1724754, open; MDN's “setAccessLevel” has it for `session` alone, which is
 * closed to them in both from the beginning).
 */
export async function closeStorage(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.sync]) {
    const setAccessLevel: unknown = Reflect.get(area, 'setAccessLevel');
    if (typeof setAccessLevel !== 'function') continue;
    try {
      await setAccessLevel.call(area, { accessLevel: 'TRUSTED_CONTEXTS' });
    } catch (error) {
      console.info('Đọc Sạch: the storage stays open to scripts in pages.', error);
    }
  }
}
