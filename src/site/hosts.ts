/** The newspaper's registered domain; the culture supplement is `vhds.baothanhhoa.vn` (seen in stored pages, 2018–2026). */
const domain = 'baothanhhoa.vn';

/** The newspaper, its supplement and its pictures, and no other host, as a match pattern of the WebExtensions API. */
export const newspaperPattern = '*://*.baothanhhoa.vn/*';
/** Of these the addresses that may be articles': they all end so, with a query or without (address.ts). */
export const articlePattern = `${newspaperPattern}.htm*`;

/** Hosts of the domain that serve files, never pages: pictures (seen: `c.baothanhhoa.vn/img/…`). */
const fileHosts = new Set([`c.${domain}`]);

/** Whether a host name (lower case, without port) is the newspaper's own, pages or files. */
export function isNewspaperHost(hostname: string): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

/** Whether a host name (lower case, without port) is one at which the newspaper shows pages. */
export function isPageHost(hostname: string): boolean {
  return isNewspaperHost(hostname) && !fileHosts.has(hostname);
}

/** Hosts of the broadcaster that shares the newspaper's system (seen: `media.dhcn.vn`, `d4.dhcn.vn` for video and live TV). */
const mediaDomain = 'dhcn.vn';

/** Whether a host name (lower case, without port) serves the newspaper's pictures, video or sound. */
export function isMediaHost(hostname: string): boolean {
  return isNewspaperHost(hostname) || hostname === mediaDomain || hostname.endsWith(`.${mediaDomain}`);
}
