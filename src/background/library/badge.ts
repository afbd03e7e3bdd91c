import { browser } from 'wxt/browser';

/** A tick on the toolbar's button tells that the tab's article is saved. The browser takes it away with the page. */
export function showBadge(tabId: number, isSaved: boolean): void {
  // The tab may be gone by now; then there is nothing to show.
  browser.action.setBadgeText({ tabId, text: isSaved ? '✓' : '' }).catch(() => {});
}

/** Once at each start: the browser keeps it for as long as the background's session lasts. */
export function paintBadges(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#1f5c3d' });
  // Firefox chooses the letters' colour by itself where this is missing (MDN: Chromium 110, Firefox 63).
  void browser.action.setBadgeTextColor({ color: '#ffffff' });
}
