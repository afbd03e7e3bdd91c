import { browser } from 'wxt/browser';
import type { SaveAnswer } from '../../messages/protocol.ts';
import type { ToldMessage } from '../../messages/to-reader.ts';
import { keyAt } from '../../site/address.ts';
import { fetchPage } from '../../site/fetch-page.ts';
import { keepAwake } from './keep-awake.ts';
import { saveBehind } from './save-behind.ts';
import { saveRead } from './save-tab.ts';
import { tell, wordsFor } from './told.ts';

/**
 * Saves the article of a link without opening it: its page is fetched, and read by the page in which the link stands, for
 * the background has no document to read it in. Where the text is not in what the server sends, the page is opened in a tab
 * behind, to be read as it is shown.
 *
 * @param tabId where the link was pressed, and what came of it is told
 */
export async function saveLink(address: string, tabId: number): Promise<void> {
  const key = keyAt(address);
  if (key === null) {
    await tell(tabId, 'nothingToSave');
    return;
  }
  await tell(tabId, 'linkIsComing');
  await tell(tabId, linkWords(await keepAwake(saveAddress(address, key, tabId))));
}

/**
 * Saves the article at an address. Never throws.
 *
 * @param tabId a page of the newspaper that reads what was fetched
 */
async function saveAddress(address: string, key: string, tabId: number): Promise<SaveAnswer> {
  const fetched = await fetchPage(address);
  if (typeof fetched === 'string') return { failure: fetched };
  const answer = await saveRead({ tabId }, { type: 'read-fetched', url: address, html: fetched.html }, key);
  const isComplete = !('failure' in answer) || !['not there yet', 'no article'].includes(answer.failure);
  if (isComplete) return answer;
  try {
    const { incognito } = await browser.tabs.get(tabId);
    return await saveBehind(address, incognito ? tabId : null);
  } catch (error) {
    // Whether it was a private one is not known any more.
    console.info('Đọc Sạch: the tab with the link is gone.', error);
    return { failure: 'unreachable' };
  }
}

/** What is told of a link where it is not what is told of a page. */
function linkWords(answer: SaveAnswer): ToldMessage {
  const words = wordsFor(answer);
  const ofLinks: Partial<Record<ToldMessage, ToldMessage>> = {
    articleSaved: 'linkSaved',
    articleGone: 'linkGone',
    articleDidNotCome: 'linkNotSaved',
  };
  return ofLinks[words] ?? words;
}
