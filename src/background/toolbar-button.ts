import { type Browser, browser } from 'wxt/browser';
import { keyAt } from '../site/address.ts';
import { newspaperPattern } from '../site/hosts.ts';
import { toggleReader } from './reader-in-tab.ts';

/**
 * On an article's page a press of the button reaches `action.onClicked` instead of opening the popup. The browser
 * forgets this by itself when the tab goes to another page.
 */
export function makeButtonToggle(tabId: number): void {
  // The tab may be gone by now; then nothing is left to do.
  browser.action.setPopup({ tabId, popup: '' }).catch(() => {});
}

/** For the pages that were open before the extension came; a tab without its page tells of it when that comes. */
export async function makeButtonsToggle(): Promise<void> {
  for (const { id, url } of await browser.tabs.query({ url: newspaperPattern, discarded: false })) {
    if (id !== undefined && isArticle(url)) makeButtonToggle(id);
  }
}

/** What a press of the button does, for the keyboard: the reading view on an article's page, the popup elsewhere. */
export async function actAsButton({ id, url, windowId }: Browser.tabs.Tab): Promise<void> {
  if (id !== undefined && isArticle(url)) await toggleReader({ tabId: id });
  else await openPopup(windowId);
}

async function openPopup(windowId: number): Promise<void> {
  try {
    // Firefox asks that this be the first thing done after the key press.
    await browser.action.openPopup({ windowId });
  } catch (error) {
    // Chromium before 127 lets no extension do so (MDN).
    console.info('Đọc Sạch: the popup did not open.', error);
  }
}

/** The address is there only for the newspaper's hosts: the extension may see no other. */
const isArticle = (url: string | undefined): boolean => keyAt(url ?? '') !== null;
