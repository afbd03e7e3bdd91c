import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { NavigationKind } from '../messages/protocol.ts';
import { queue } from './queue.ts';

/**
 * The articles that a reader sent back to the original page, by tab, in the session's storage: the background may be
 * stopped at any moment.
 */
const tabKey = (tabId: number) => `declined:${tabId}`;

/**
 * The last of them also for when the browser is started again, or the extension was updated, and brings the tabs back
 * under other numbers or without the session's storage: a tab that is met for the first time, and has not come by a
 * link, inherits them.
 */
const lateKey = 'declined';
const mostLate = 50;

const keysSchema = v.array(v.string());

const inTurn = queue();

/** Takes note of a tab in which an article's page is. */
export function meetTab(tabId: number, navigation: NavigationKind): Promise<void> {
  return inTurn(async () => {
    if ((await declinedIn(tabId)) !== null) return;
    const isBack = navigation === 'reload' || navigation === 'back_forward';
    await setDeclinedIn(tabId, isBack ? await declinedLately() : []);
  });
}

/** Whether the automatic mode must leave an article alone in a tab. */
export function isDeclined(tabId: number, key: string): Promise<boolean> {
  return inTurn(async () => (await declinedIn(tabId))?.includes(key) === true);
}

/** The reader went back to the original page of an article. */
export function declineArticle(
  { id, incognito }: Pick<Browser.tabs.Tab, 'id' | 'incognito'>,
  key: string,
): Promise<void> {
  return inTurn(async () => {
    if (id === undefined) return;
    const keys = (await declinedIn(id)) ?? [];
    if (!keys.includes(key)) await setDeclinedIn(id, [...keys, key]);
    // A private window leaves nothing on the disk.
    if (!incognito) await setDeclinedLately([...without(await declinedLately(), key), key]);
  });
}

/** The tab came to an article anew. */
export function reconsiderArticle(tabId: number, key: string): Promise<void> {
  return inTurn(async () => {
    const keys = await declinedIn(tabId);
    if (keys?.includes(key)) await setDeclinedIn(tabId, without(keys, key));
    const lately = await declinedLately();
    if (lately.includes(key)) await setDeclinedLately(without(lately, key));
  });
}

export function forgetTab(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(tabKey(tabId)));
}

/** Forgets what would outlast the browser; the tabs that are open stay as they are. */
export function forgetDeclined(): Promise<void> {
  return inTurn(() => browser.storage.local.remove(lateKey));
}

/** How many articles outlast the browser. */
export const countDeclined = async (): Promise<number> => (await declinedLately()).length;

/** Null for a tab that was never met. */
async function declinedIn(tabId: number): Promise<string[] | null> {
  const stored = await browser.storage.session.get(tabKey(tabId));
  return readKeys(stored[tabKey(tabId)]);
}

const setDeclinedIn = (tabId: number, keys: string[]): Promise<void> =>
  browser.storage.session.set({ [tabKey(tabId)]: keys });

async function declinedLately(): Promise<string[]> {
  return readKeys((await browser.storage.local.get(lateKey))[lateKey]) ?? [];
}

/** Null for what is no list of keys. */
function readKeys(stored: unknown): string[] | null {
  const parsed = v.safeParse(keysSchema, stored);
  return parsed.success ? parsed.output : null;
}

const setDeclinedLately = (keys: string[]): Promise<void> =>
  browser.storage.local.set({ [lateKey]: keys.slice(-mostLate) });

const without = (keys: readonly string[], key: string): string[] => keys.filter((other) => other !== key);
