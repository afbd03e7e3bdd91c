import { type Browser, browser } from 'wxt/browser';
import type { SaveAnswer } from '../../messages/protocol.ts';
import { keyAt } from '../../site/address.ts';
import { saveRead } from './save-tab.ts';
import { closeTabBehind, noteTabBehind } from './tabs-behind.ts';

/** Milliseconds that a page behind has for coming; its text is waited for by the reader's script beyond that. */
const patience = 30_000;

/**
 * Opens a page in a tab behind, saves its article as the page shows it, and closes the tab.
 *
 * @param windowId the window to open it in, such as a private one; null for the window in front
 * @returns what came of it; never throws
 */
export async function saveBehind(address: string, windowId: number | null): Promise<SaveAnswer> {
  try {
    const opened = await browser.tabs.create({
      url: address,
      active: false,
      ...(windowId !== null && { windowId }),
    });
    if (opened.id === undefined) return { failure: 'unreachable' };
    try {
      await noteTabBehind(opened.id);
      await untilThere(opened.id);
      return await saveRead({ tabId: opened.id }, { type: 'read-article' }, keyAt(address));
    } finally {
      await closeTabBehind(opened.id);
    }
  } catch (error) {
    console.info('Đọc Sạch: the page could not be opened behind.', address, error);
    return { failure: 'unreachable' };
  }
}

/** Waits until the tab's page has come. Resolves after the patience too: what is there by then is read. */
function untilThere(tabId: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      resolve();
    };
    // Firefox shows an empty page first.
    const endWhen = ({ id, status, url }: Browser.tabs.Tab) => {
      if (id === tabId && status === 'complete' && url !== undefined && url !== 'about:blank') end();
    };
    const onUpdated = (_id: number, _change: unknown, tab: Browser.tabs.Tab) => endWhen(tab);
    const timer = setTimeout(end, patience);
    browser.tabs.onUpdated.addListener(onUpdated);
    // It may have come before anyone listened.
    browser.tabs.get(tabId).then(endWhen, end);
  });
}
