/**
 * Resolves an address of the page for the article.
 *
 * @param address as the page writes it: relative, protocol-relative or absolute.
 * @param base the address that relative ones refer to (the page's, or its `<base>`).
 * @returns the absolute address when it is one that may be shown (http, https); null otherwise.
 */
export function resolveHttp(address: string | null | undefined, base: URL): string | null {
  const text = address?.trim();
  if (!text || !URL.canParse(text, base.href)) return null;
  const url = new URL(text, base.href);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
}

/** The address that the page's relative addresses refer to: its `<base href>` where it has a usable one. */
export function baseOf(document: Document, url: URL): URL {
  const [element] = document.getElementsByTagName('base');
  const base = resolveHttp(element?.getAttribute('href'), url);
  return base ? new URL(base) : url;
}
