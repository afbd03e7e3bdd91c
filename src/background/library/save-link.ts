import { type Browser, browser } from 'wxt/browser';
import type { SaveAnswer } from '../../messages/protocol.ts';
import type { ToldMessage } from '../../messages/to-reader.ts';
import { keyAt } from '../../site/address.ts';
import { fetchPage } from '../../site/fetch-page.ts';
import { keepAwake } from './keep-awake.ts';
import { saveBehind } from './save-behind.ts';
import { saveRead } from './save-tab.ts';
import { tell, wordsFor } from './told.ts';

/** A tab as it was when the link in it was pressed. */
type TabOfLink = Pick<Browser.tabs.Tab, 'incognito'> & { id: number };

/**
 * Saves the article of a link without opening it: its page is fetched, and read by the page in which the link stands, for
 * the background has no document to read it in. Where the text is not in what the server sends, the page is opened in a tab
 * behind, to be read as it is shown.
 *
 * @param tab where the link was pressed, and what came of it is told; it may close or go on meanwhile
 */
export async function saveLink(address: string, tab: TabOfLink): Promise<void> {
  const { id: tabId } = tab;
  const key = keyAt(address);
  if (key === null) {
    await tell(tabId, 'nothingToSave');
    return;
  }
  await tell(tabId, 'linkIsComing');
  await tell(tabId, linkWords(await keepAwake(saveAddress(address, key, tab))));
}

/**
 * Saves the article at an address. Never throws.
 *
 * @param tab shows a page of the newspaper, which reads what was fetched
 */
async function saveAddress(address: string, key: string, tab: TabOfLink): Promise<SaveAnswer> {
  const fetched = await fetchPage(address);
  if (typeof fetched === 'string') return { failure: fetched };
  const answer = await saveRead(
    { tabId: tab.id },
    { type: 'read-fetched', url: address, html: fetched.html },
    key,
  );
  // `unreachable`: the page with the link is gone, and can read nothing any more.
  const isToBeOpened =
    'failure' in answer && ['not there yet', 'no article', 'unreachable'].includes(answer.failure);
  if (!isToBeOpened) return answer;
  if (!tab.incognito) return saveBehind(address, null);
  const windowId = await privateWindow(tab);
  // In a usual window it would leave traces that the reader did not want.
  return windowId === null ? { failure: 'unreachable' } : saveBehind(address, windowId);
}

/** The private window in which a link was pressed, or another where that one is closed; null where none is open. */
async function privateWindow({ id }: TabOfLink): Promise<number | null> {
  try {
    return (await browser.tabs.get(id)).windowId;
  } catch {
    const all = await browser.windows.getAll({ windowTypes: ['normal'] }).catch(() => []);
    return all.find(({ incognito }) => incognito)?.id ?? null;
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
