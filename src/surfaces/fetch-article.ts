import { extractArticle } from '../extract/extract-article.ts';
import type { Extraction } from '../extract/extraction.ts';
import { locateByWeight } from '../extract/locate/locate-by-weight.ts';
import type { SaveAnswer } from '../messages/protocol.ts';
import { sendToBackground } from '../messages/send.ts';
import { readAddress } from '../site/address.ts';

/** Milliseconds that the newspaper has for its answer. */
const patience = 30_000;

/**
 * Fetches an article from the newspaper, for a page of the extension, and saves it. Where its text is not in what the
 * server sends, the background opens it in a tab behind and reads it as it is shown.
 *
 * @returns what came of it; never throws
 */
export async function fetchAndSave(address: string): Promise<SaveAnswer> {
  try {
    const key = keyAt(address);
    if (key === null) return { failure: 'no article' };
    const extraction = await fetchArticle(new URL(address));
    if (typeof extraction === 'string') return { failure: extraction };
    const answer = extraction.ok
      ? await sendToBackground<'save-article'>({ type: 'save-article', article: extraction.article })
      : await sendToBackground<'save-behind'>({ type: 'save-behind', address });
    return answer ?? { failure: 'failed' };
  } catch (error) {
    console.info('Đọc Sạch: the article did not come.', address, error);
    return { failure: 'unreachable' };
  }
}

const keyAt = (address: string): string | null =>
  URL.canParse(address) ? readAddress(new URL(address)).key : null;

/** `gone`: the newspaper has it no more. @throws when the network does not answer */
async function fetchArticle(url: URL): Promise<Extraction | 'gone' | 'unreachable'> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(patience),
  });
  // What has been removed may lead to another article, which is not to take its place.
  if ([404, 410].includes(response.status) || keyAt(response.url) !== keyAt(url.href)) return 'gone';
  const isPage = response.headers.get('content-type')?.toLowerCase().includes('html') ?? false;
  if (!response.ok || !isPage) return 'unreachable';
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return extractArticle(page, url, locateByWeight);
}
