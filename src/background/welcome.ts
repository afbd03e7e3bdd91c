import { browser } from 'wxt/browser';

/**
 * Greets whoever has just installed the extension, before it does anything by itself; nobody after an update.
 *
 * @param reason as `runtime.onInstalled` gives it: an update of the extension or of the browser has others.
 */
export async function welcome(reason: string): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
