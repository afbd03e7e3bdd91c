import { browser } from 'wxt/browser';

/**
 * The articles that a reader sent back to the original page, by tab. Kept in the session's storage: the background
 * may be stopped at any moment, and a new session of the browser starts with fresh eyes.
 */
const storageKey = (tabId: number) => `declined:${tabId}`;

async function declinedIn(tabId: number): Promise<string[]> {
  const stored = await browser.storage.session.get(storageKey(tabId));
  const keys = stored[storageKey(tabId)];
  return Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : [];
}

/** Whether the automatic mode must leave an article alone in a tab. */
export async function isDeclined(tabId: number, key: string): Promise<boolean> {
  return (await declinedIn(tabId)).includes(key);
}

/** The reader went back to the original page of an article. */
export async function declineArticle(tabId: number, key: string): Promise<void> {
  const keys = await declinedIn(tabId);
  if (!keys.includes(key)) await browser.storage.session.set({ [storageKey(tabId)]: [...keys, key] });
}

/** The tab came to an article anew. */
export async function reconsiderArticle(tabId: number, key: string): Promise<void> {
  const keys = await declinedIn(tabId);
  if (!keys.includes(key)) return;
  await browser.storage.session.set({ [storageKey(tabId)]: keys.filter((other) => other !== key) });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(storageKey(tabId));
}
