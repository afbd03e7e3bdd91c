/**
 * The address of an article to share: https, without `www.`, port, query and fragment. All of them name the same
 * article: its number in the path is its identity, and what stands in a query was put there by whoever passed the link
 * on (`utm_source`, `fbclid`, `gclid`, `zarsrc`, …).
 *
 * @param address an article's, as in `Article.url`; for other addresses see `linkAddress`.
 * @returns null for what is no address of a page, such as in an imported file.
 */
export function cleanAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return `https://${hostname.replace(/^www\./, '')}${pathname}`;
}
