import { browser } from 'wxt/browser';

/** Opens the options, or the browser's own page for keyboard shortcuts. */
export async function openPage(page: 'options' | 'shortcuts'): Promise<void> {
  if (page === 'options') await browser.runtime.openOptionsPage();
  else await openShortcuts();
}

/** Firefox's own method (MDN, commands.openShortcutSettings: since 137); Chromium has an address instead. */
interface FirefoxCommands {
  openShortcutSettings?(): Promise<void>;
}

async function openShortcuts(): Promise<void> {
  const commands: FirefoxCommands = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
