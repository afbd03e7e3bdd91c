import type { Browser } from 'wxt/browser';
import type { MessageOf } from '../messages/protocol.ts';
import { mayOpenByItself } from '../settings/automatic-mode.ts';
import { readSettings } from '../settings/store.ts';
import { isDeclined, meetTab, reconsiderArticle } from './declined-articles.ts';

/** Whether the reading view opens by itself on an article's page to which a tab has come. */
export async function opensByItself(
  { key, navigation, cameFrom }: MessageOf<'article-page'>,
  { id, openerTabId }: Browser.tabs.Tab,
): Promise<boolean> {
  if (id === undefined) return false;
  await meetTab(id, navigation);
  // A link to another form of the same article, such as its print view, is no new wish to read; nor is reloading or
  // going back. A link from elsewhere, or a typed address, is one.
  const isSameArticle = cameFrom === key;
  if (navigation === 'navigate' && !isSameArticle) await reconsiderArticle(id, key);
  // The section is known only when the article has been read; the reader's script asks again then.
  if (!mayOpenByItself(await readSettings(), { key, section: null }) || (await isDeclined(id, key)))
    return false;
  // The other form may come in a tab of its own.
  return !(isSameArticle && openerTabId !== undefined && (await isDeclined(openerTabId, key)));
}
