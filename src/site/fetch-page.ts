import { keyAt } from './address.ts';
import { readAtMost } from './read-at-most.ts';

/** Milliseconds that the newspaper has for its answer. */
const patience = 30_000;
/** Bytes of a page above which it is no article's: twenty times the largest seen. */
const mostBytes = 10_000_000;

/** `gone`: the newspaper has the article no more; `unreachable`: nothing came, or no page. */
export type Fetched = { html: string } | 'gone' | 'unreachable';

/**
 * Fetches the page of an article as the server sends it, without cookies and without telling where it was asked for.
 *
 * @param address of an article; what it leads to must be the same article
 * @param signal ends it before its time; then it counts as unreachable
 * @returns never throws
 */
export async function fetchPage(address: string, signal?: AbortSignal): Promise<Fetched> {
  const timeout = AbortSignal.timeout(patience);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    // What has been removed may lead to another article, which is not to take its place.
    const isAnother = keyAt(response.url) !== keyAt(address);
    if (isAnother || response.status === 404 || response.status === 410) return 'gone';
    const isPage = response.headers.get('content-type')?.toLowerCase().includes('html') ?? false;
    if (!response.ok || !isPage) return 'unreachable';
    const page = await readAtMost(response, mostBytes);
    // As `Response.text()` does, in UTF-8 whatever was said.
    return page === null ? 'unreachable' : { html: await page.text() };
  } catch (error) {
    console.info('Đọc Sạch: the page did not come.', address, error);
    return 'unreachable';
  }
}
