import type { SaveAnswer } from '../messages/protocol.ts';
import { sendToBackground } from '../messages/send.ts';
import { keyAt } from '../site/address.ts';
import { fetchPage } from '../site/fetch-page.ts';
import { bringOwn } from './bring-own.ts';
import { parseOwn } from './parse-own.ts';

/**
 * Fetches an article from the newspaper, for a page of the extension, and saves it. Where its text is not in what the
 * server sends, the background opens it in a tab behind and reads it as it is shown.
 *
 * @param signal ends it as long as nothing is written
 * @returns what came of it; never throws
 */
export async function fetchAndSave(address: string, signal?: AbortSignal): Promise<SaveAnswer> {
  try {
    if (keyAt(address) === null) return { failure: 'no article' };
    const loaded = Date.now();
    const fetched = await fetchPage(address, signal);
    if (typeof fetched === 'string') return { failure: fetched };
    if (signal?.aborted) return { failure: 'unreachable' };
    const page = parseOwn(fetched.html);
    const [extractArticle, locateByWeight] = [await bringOwn('extract'), await bringOwn('locate-by-weight')];
    const extraction = extractArticle(page, new URL(address), locateByWeight);
    const answer = extraction.ok
      ? await sendToBackground<'save-article'>({ type: 'save-article', article: extraction.article, loaded })
      : await sendToBackground<'save-behind'>({ type: 'save-behind', address });
    return answer ?? { failure: 'failed' };
  } catch (error) {
    console.error('Đọc Sạch: the article could not be read or saved.', address, error);
    return { failure: 'failed' };
  }
}
