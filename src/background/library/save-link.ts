import { browser } from 'wxt/browser';
import type { SaveAnswer } from '../../messages/protocol.ts';
import { readAddress } from '../../site/address.ts';
import { keepAwake } from './keep-awake.ts';
import { saveBehind } from './save-behind.ts';
import { saveRead } from './save-tab.ts';
import { tell, wordsFor } from './told.ts';

/** Characters of a page above which it is no article's: twenty times the largest seen. */
const mostCharacters = 10_000_000;
/** Milliseconds that the newspaper has for its answer. */
const patience = 30_000;

/**
 * Saves the article of a link without opening it: its page is fetched, and read by the page in which the link stands, for
 * the background has no document to read it in. Where the text is not in what the server sends, the page is opened in a tab
 * behind, to be read as it is shown.
 *
 * @param tabId where the link was pressed, and what came of it is told
 */
export async function saveLink(address: string, tabId: number): Promise<void> {
  if (!URL.canParse(address) || readAddress(new URL(address)).key === null) {
    await tell(tabId, 'nothingToSave');
    return;
  }
  await tell(tabId, 'linkIsComing');
  const answer = await keepAwake(saveAddress(address, tabId));
  await tell(
    tabId,
    'failure' in answer && answer.failure === 'unreachable' ? 'linkNotSaved' : linkWords(answer),
  );
}

/**
 * Saves the article at an address. Never throws.
 *
 * @param tabId a page of the newspaper that reads what was fetched
 */
async function saveAddress(address: string, tabId: number): Promise<SaveAnswer> {
  const { key } = readAddress(new URL(address));
  const fetched = await fetchPage(address);
  if ('failure' in fetched) return fetched;
  const { html } = fetched;
  const answer = await saveRead({ tabId }, { type: 'read-fetched', url: address, html }, key);
  const isComplete = !('failure' in answer) || !['not there yet', 'no article'].includes(answer.failure);
  if (isComplete) return answer;
  const { incognito } = await browser.tabs.get(tabId);
  return saveBehind(address, incognito ? tabId : null);
}

function linkWords(answer: SaveAnswer) {
  const words = wordsFor(answer);
  return words === 'articleSaved' ? 'linkSaved' : words;
}

/** The page as the server sends it; or why not: `gone`, the newspaper has it no more at this address. */
async function fetchPage(address: string): Promise<{ html: string } | { failure: 'gone' | 'unreachable' }> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patience),
    });
    // What has been removed may lead to another article, which is not to take its place.
    const isHere = readAddress(new URL(response.url)).key === readAddress(new URL(address)).key;
    if ([404, 410].includes(response.status) || !isHere) return { failure: 'gone' };
    const isPage = response.headers.get('content-type')?.toLowerCase().includes('html') ?? false;
    if (!response.ok || !isPage) return { failure: 'unreachable' };
    const html = await response.text();
    return html.length > mostCharacters ? { failure: 'unreachable' } : { html };
  } catch (error) {
    console.info('Đọc Sạch: the page did not come.', address, error);
    return { failure: 'unreachable' };
  }
}
