import { withoutTracking } from '../../article/without-tracking.ts';
import { readAddress } from '../../site/address.ts';
import { resolveHttp } from '../addresses.ts';
import type { Page } from '../page/read-page.ts';

/**
 * Where a link of the article leads: an http(s), mail or telephone address, without what would tell where it was found.
 *
 * @returns null where there is nothing to lead to in the reading view, such as a place in this very page, in whatever
 *   form its address is: following it would load the page anew.
 */
export function linkTarget(link: Element, { base, key }: Page): string | null {
  const raw = link.getAttribute('href')?.trim() ?? '';
  if (raw.startsWith('#')) return null;
  if (/^(?:mailto|tel):/i.test(raw)) return raw;
  const href = resolveHttp(raw, base);
  if (!href) return null;
  const url = new URL(href);
  return url.hash !== '' && readAddress(url).key === key ? null : withoutTracking(href);
}
