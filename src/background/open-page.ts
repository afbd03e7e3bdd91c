import { browser } from 'wxt/browser';
import type { MessageOf } from '../messages/protocol.ts';
import { openInUsualWindow } from './library/open-in-usual-window.ts';
import { queue } from './queue.ts';
import { openReport } from './report.ts';

type Page = Exclude<MessageOf<'open-page'>['page'], 'report'>;

const inTurn = queue();

/** Opens one for a page of the newspaper, or its report, as long as that is in front: no page fills the window with tabs. */
export function openPageFor(tabId: number, page: Page | 'report'): Promise<void> {
  return inTurn(async () => {
    const { active } = await browser.tabs.get(tabId);
    if (!active) return;
    if (page === 'report') await openReport(tabId);
    else await openPage(page);
  });
}

/** Opens the options, the saved articles, or the browser's own page for keyboard shortcuts. */
export async function openPage(page: Page): Promise<void> {
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
