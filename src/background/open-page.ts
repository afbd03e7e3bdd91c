import { browser } from 'wxt/browser';
import { openInUsualWindow } from './library/open-in-usual-window.ts';

/** Opens the options, the saved articles, or the browser's own page for keyboard shortcuts. */
export async function openPage(page: 'options' | 'shortcuts' | 'library'): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage();
  else if (page === 'library') await openInUsualWindow(browser.runtime.getURL('/library.html'), true);
  else await openShortcuts();
}

async function openShortcuts(): Promise<void> {
  // Firefox's own method (MDN, commands.openShortcutSettings: since 137); Chromium has an address instead.
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') await open.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
