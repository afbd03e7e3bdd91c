/** Browsers look for the declaration within so many bytes (HTML Standard, "prescan a byte stream"). */
const prescan = 1024;

/**
 * The encoding to serve a stored page with. A header outweighs the page's own declaration, so it repeats that.
 *
 * @returns as declared in a `meta` element, else `utf-8`
 */
export function charsetOf(html: Uint8Array): string {
  const beginning = Buffer.from(html.subarray(0, prescan)).toString('latin1');
  return /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(beginning)?.[1] ?? 'utf-8';
}
