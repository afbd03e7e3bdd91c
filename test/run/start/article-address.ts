import { JSDOM } from 'jsdom';
import { readAddress } from '../../../src/site/address.ts';
import { isPageHost } from '../../../src/site/hosts.ts';
import { Failure } from '../failure.ts';

/** For a page that does not tell where it comes from. */
const unknownArticle = 'http://baothanhhoa.vn/bai-viet-100000.htm';

/**
 * The address to serve a stored page at.
 *
 * @param html its bytes
 * @param given by the caller; else the page's own word is taken (`link[rel=canonical]`, `og:url`) if it names an
 *   article of the newspaper, else an article's address that belongs to none
 * @returns with `http:` and without port or fragment, as the page server has it
 * @throws {Failure} when the given address is not one of the newspaper's articles
 */
export function articleAddress(html: Uint8Array, given: string | undefined): string {
  if (given !== undefined) return served(checked(given));
  const own = ownAddresses(html).find((address) => readAddress(address).key !== null);
  return own ? served(own) : unknownArticle;
}

function checked(given: string): URL {
  const address = URL.parse(given);
  if (!address || !isPageHost(address.hostname))
    throw new Failure(`${given} is not an address of the newspaper.`);
  if (readAddress(address).key === null)
    throw new Failure(`No article: ${given} is not an article's address.`);
  return address;
}

function ownAddresses(html: Uint8Array): URL[] {
  const { document } = new JSDOM(html).window;
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const openGraph = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [canonical, openGraph].map((text) => URL.parse(text ?? '')).filter((address) => address !== null);
}

function served(address: URL): string {
  return `http://${address.hostname}${address.pathname}${address.search}`;
}
