import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { NavigationKind } from '../messages/protocol.ts';
import { isReturn } from './is-return.ts';
import { queue } from './queue.ts';

/**
 * How readers last wished to see articles, by tab, in the session's storage: the background may be stopped at any
 * moment. `page`: it was sent back to the original page. `view`: a person opened it in the reading view.
 */
const tabKey = (tabId: number | '') => `wishes:${tabId}`;

/**
 * The last of them also for when the browser is started again, or the extension was updated, and brings the tabs back
 * under other numbers or without the session's storage: a tab that is met for the first time, and has not come by a
 * link, inherits them.
 */
const lateKey = 'wishes';
const mostLate = 50;

const wishesSchema = v.array(v.object({ key: v.string(), wish: v.picklist(['page', 'view']) }));
type Wishes = v.InferOutput<typeof wishesSchema>;
export type Wish = Wishes[number]['wish'];

type TabOfWish = Pick<Browser.tabs.Tab, 'id' | 'incognito'>;

const inTurn = queue();

/** Takes note of a tab in which an article's page is. */
export function meetTab(tabId: number, navigation: NavigationKind): Promise<void> {
  return inTurn(async () => {
    if ((await wishesIn(tabId)) !== null) return;
    await setWishesIn(tabId, isReturn(navigation) ? await lateWishes() : []);
  });
}

/** How the reader last wished to see an article in a tab; null for who never said. */
export function wishFor(tabId: number, key: string): Promise<Wish | null> {
  return inTurn(async () => (await wishesIn(tabId))?.find((one) => one.key === key)?.wish ?? null);
}

/** The reader went back to the original page of an article, or opened the view. */
export function rememberWish({ id, incognito }: TabOfWish, key: string, wish: Wish): Promise<void> {
  return inTurn(async () => {
    if (id === undefined) return;
    await setWishesIn(id, [...without((await wishesIn(id)) ?? [], key), { key, wish }]);
    // A private window leaves nothing on the disk.
    if (!incognito) await setLateWishes([...without(await lateWishes(), key), { key, wish }]);
  });
}

/** The tab came to an article anew, or its reader turned off there what the wish was for. */
export function forgetWish({ id, incognito }: TabOfWish, key: string): Promise<void> {
  return inTurn(async () => {
    if (id === undefined) return;
    const inTab = await wishesIn(id);
    if (inTab && has(inTab, key)) await setWishesIn(id, without(inTab, key));
    if (incognito) return;
    const late = await lateWishes();
    // What was wished in another tab still holds there.
    if (has(late, key) && !(await isWishedInSomeTab(key))) await setLateWishes(without(late, key));
  });
}

export function forgetTab(tabId: number): Promise<void> {
  return inTurn(() => browser.storage.session.remove(tabKey(tabId)));
}

/** Forgets what would outlast the browser; the tabs that are open stay as they are. */
export function forgetWishes(): Promise<void> {
  return inTurn(() => browser.storage.local.remove(lateKey));
}

/** How many outlast the browser. */
export const countWishes = async (): Promise<number> => (await lateWishes()).length;

/** Null for a tab that was never met. */
async function wishesIn(tabId: number): Promise<Wishes | null> {
  const stored = await browser.storage.session.get(tabKey(tabId));
  return readWishes(stored[tabKey(tabId)]);
}

async function isWishedInSomeTab(key: string): Promise<boolean> {
  const all = Object.entries(await browser.storage.session.get(null));
  return all.some(([name, stored]) => name.startsWith(tabKey('')) && has(readWishes(stored) ?? [], key));
}

const setWishesIn = (tabId: number, wishes: Wishes): Promise<void> =>
  browser.storage.session.set({ [tabKey(tabId)]: wishes });

async function lateWishes(): Promise<Wishes> {
  return readWishes((await browser.storage.local.get(lateKey))[lateKey]) ?? [];
}

const setLateWishes = (wishes: Wishes): Promise<void> =>
  browser.storage.local.set({ [lateKey]: wishes.slice(-mostLate) });

/** Null for what is no list of wishes. */
function readWishes(stored: unknown): Wishes | null {
  const parsed = v.safeParse(wishesSchema, stored);
  return parsed.success ? parsed.output : null;
}

const has = (wishes: Wishes, key: string): boolean => wishes.some((one) => one.key === key);

const without = (wishes: Wishes, key: string): Wishes => wishes.filter((one) => one.key !== key);
