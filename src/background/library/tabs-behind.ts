import { browser } from 'wxt/browser';

/** Of the browser's session storage, with a tab's number behind it: a number means nothing in the next session. */
const prefix = 'tab-behind:';

/** Notes a tab that was opened to read an article in it, so that it is closed even if the background is stopped. */
export const noteTabBehind = (tabId: number): Promise<void> =>
  browser.storage.session.set({ [prefix + tabId]: true });

/** Closes such a tab. The reader may have closed it. Never throws. */
export async function closeTabBehind(tabId: number): Promise<void> {
  await browser.tabs.remove(tabId).catch(() => {});
  await browser.storage.session.remove(prefix + tabId).catch(complain);
}

/** Closes those that a background that was stopped has left. To be called as the background starts, before it opens any. */
export async function closeTabsLeft(): Promise<void> {
  try {
    const names = Object.keys(await browser.storage.session.get(null));
    const left = names.filter((name) => name.startsWith(prefix));
    await Promise.all(left.map((name) => closeTabBehind(Number(name.slice(prefix.length)))));
  } catch (error) {
    complain(error);
  }
}

function complain(error: unknown): void {
  console.error('Đọc Sạch:', error);
}
