const followable = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * Parameters that say who passed a link on, and never what it leads to: campaigns (`utm_…`, as Google Analytics names
 * them, and Mailchimp's `mc_…`), clicks counted by Facebook, Google, Microsoft, Yandex, Twitter, TikTok and Instagram,
 * and `zarsrc`, which Zalo puts into every link that leaves it.
 */
const tracking =
  /^(?:utm_\w+|mc_[ce]id|fbclid|mibextid|[dg]clid|gclsrc|[gw]braid|msclkid|yclid|twclid|ttclid|igshi?d?|zarsrc|_ga|_gl)$/i;

/**
 * Where a link inside an article leads, for a copy of it: the same address without tracking parameters. Everything else
 * stays letter for letter.
 *
 * @returns null when nobody should follow it: `javascript:` and the like, which an imported file may hold.
 */
export function linkAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return followable.has(protocol) ? withoutTracking(href) : null;
}

/** The same for what is loaded or played: a page's or file's address only. */
export function mediaAddress(address: string): string | null {
  const found = linkAddress(address);
  return found !== null && /^https?:/.test(found) ? found : null;
}

function withoutTracking(href: string): string {
  // By hand: `searchParams` would write all the others anew, in another form than their server may expect.
  const [, beginning = href, query, fragment = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(href) ?? [];
  if (query === undefined) return href;
  const kept = query.split('&').filter((parameter) => !tracking.test(parameter.split('=', 1)[0] ?? ''));
  return `${beginning}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
}
