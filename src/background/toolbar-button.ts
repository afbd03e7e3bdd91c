import { browser } from 'wxt/browser';
import { readAddress } from '../site/address.ts';

/**
 * On an article's page a press of the button reaches `action.onClicked` instead of opening the popup. The browser
 * forgets this by itself when the tab goes to another page.
 */
export function makeButtonToggle(tabId: number): void {
  // The tab may be gone by now; then nothing is left to do.
  browser.action.setPopup({ tabId, popup: '' }).catch(() => {});
}

/** For the pages that were open before the extension came. */
export async function makeButtonsToggle(): Promise<void> {
  for (const { id, url } of await browser.tabs.query({ url: '*://*.baothanhhoa.vn/*' })) {
    if (id !== undefined && url && readAddress(new URL(url)).key !== null) makeButtonToggle(id);
  }
}
