import { browser } from 'wxt/browser';
import { openInUsualWindow } from '../background/library/open-in-usual-window.ts';

/**
 * Opens a saved article in a tab.
 *
 * @param isBehind what one is at stays in front
 * @param opened called when it was opened in front
 */
export function openSaved(key: string, isBehind: boolean, opened: () => void): void {
  // The key is put as it is: it holds nothing that an address would write otherwise.
  const url = browser.runtime.getURL(`/saved.html#${key}`);
  openInUsualWindow(url, !isBehind)
    .then(() => !isBehind && opened())
    .catch((error: unknown) => console.error('Đọc Sạch:', error));
}
