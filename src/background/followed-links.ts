import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { MessageOf } from '../messages/protocol.ts';
import { isReturn } from './is-return.ts';
import { queue } from './queue.ts';

/** A link that was pressed in the reading view, and whose page has not come yet. */
export interface FollowedLink {
  /** Of the article that it leads to. */
  key: string;
  /** The tab in which it was pressed. */
  tabId: number;
  /** Milliseconds, as `Date.now()` tells them. */
  at: number;
}

/**
 * Kept in the session's storage: the background may be stopped between the press and the page's coming. Not beside the
 * tab's other notes, as the page may come in a tab of its own.
 */
const storageKey = 'followed-links';
const schema = v.array(v.object({ key: v.string(), tabId: v.number(), at: v.number() }));

/** Milliseconds that a page may take to come. A link that was not followed after all, from its menu, is forgotten. */
export const patience = 120_000;
/** The same for a page in a tab of its own, which tells of itself once somebody turns to it: a day's reading list. */
export const patienceApart = 24 * 3600_000;
/** Presses that are remembered: the latest, of a reader who opens more apart before turning to one. */
export const mostLinks = 50;

/** The page that a press leads to may come while the press is still being written down. */
const inTurn = queue();

/** A link to an article was pressed in the reading view in a tab. */
export function followLink(tabId: number, key: string): Promise<void> {
  return inTurn(async () => {
    const now = Date.now();
    await remember([...(await remembered(now)), { key, tabId, at: now }].slice(-mostLinks));
  });
}

/** Whether a page has come by a link that was pressed in the reading view; each press holds for one page. */
export function takeFollowed(
  { key, navigation }: Pick<MessageOf<'article-page'>, 'key' | 'navigation'>,
  tab: Pick<Browser.tabs.Tab, 'id' | 'openerTabId'>,
): Promise<boolean> {
  return inTurn(async () => {
    if (isReturn(navigation)) return false;
    const links = await remembered(Date.now());
    const found = findFollowed(links, key, tab, Date.now());
    if (found === undefined) return false;
    await remember(links.filter((link) => link !== found));
    return true;
  });
}

/** The press that led to an article in a tab: in that tab, or in the one from which it was opened. */
export const findFollowed = (
  links: readonly FollowedLink[],
  key: string,
  { id, openerTabId }: Pick<Browser.tabs.Tab, 'id' | 'openerTabId'>,
  now: number,
): FollowedLink | undefined =>
  links.find(
    ({ key: led, tabId, at }) =>
      led === key && (tabId === openerTabId || (tabId === id && now - at < patience)),
  );

async function remembered(now: number): Promise<FollowedLink[]> {
  const stored = await browser.storage.session.get(storageKey);
  const parsed = v.safeParse(schema, stored[storageKey]);
  return parsed.success ? parsed.output.filter(({ at }) => now - at < patienceApart) : [];
}

async function remember(links: FollowedLink[]): Promise<void> {
  await browser.storage.session.set({ [storageKey]: links });
}
