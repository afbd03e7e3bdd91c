import type { Browser } from 'wxt/browser';
import type { MessageOf } from '../messages/protocol.ts';
import { mayOpenByItself } from '../settings/automatic-mode.ts';
import { readSettings } from '../settings/store.ts';
import { takeFollowed } from './followed-links.ts';
import { isReturn } from './is-return.ts';
import { forgetWish, meetTab, wishFor } from './wishes.ts';

/** What becomes of an article's page to which a tab has come: left as it is, opened by itself, or as it was asked for. */
export type Arrival = 'left' | 'opens by itself' | 'opens as asked';

export async function onArrival(message: MessageOf<'article-page'>, tab: Browser.tabs.Tab): Promise<Arrival> {
  const { id, openerTabId } = tab;
  if (id === undefined) return 'left';
  const { key, navigation, cameFrom } = message;
  await meetTab(id, navigation);
  // Whoever came by a link of the reading view has asked to read there, whatever the automatic mode would do.
  const isFollowed = await takeFollowed(message, tab);
  // A link to another form of the same article, such as its print view, is no new wish to read; nor is reloading or
  // going back. A link from elsewhere, or a typed address, is one.
  const isSameArticle = cameFrom === key;
  if (navigation === 'navigate' && !isSameArticle) await forgetWish(tab, key);
  if (isFollowed) return 'opens as asked';
  // The other form may come in a tab of its own.
  const wish =
    (await wishFor(id, key)) ??
    (isSameArticle && openerTabId !== undefined ? await wishFor(openerTabId, key) : null);
  if (wish === 'page') return 'left';
  // What a person opened is as it was left after reloading, and after going on and back.
  if (wish === 'view' && isReturn(navigation)) return 'opens as asked';
  // The section is known only when the article has been read; the reader's script asks again then.
  return mayOpenByItself(await readSettings(), { key, section: null }) ? 'opens by itself' : 'left';
}
