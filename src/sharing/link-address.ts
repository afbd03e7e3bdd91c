import { withoutTracking } from '../article/without-tracking.ts';

const followable = new Set(['http:', 'https:', 'mailto:', 'tel:']);

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
