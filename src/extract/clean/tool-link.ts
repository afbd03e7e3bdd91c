import { readAddress } from '../../site/address.ts';
import { isToolRow } from '../../site/tool-row.ts';
import { resolveHttp } from '../addresses.ts';
import type { Page } from '../page/read-page.ts';
import { cleanText } from '../text.ts';

/** Where networks take a page to be shared (their own documentation of share buttons and links). */
const shareAddress =
  /^https?:\/\/(?:[\w-]+\.)*(?:facebook\.com\/(?:sharer|share|dialog\/(?:share|feed|send))|(?:twitter|x)\.com\/(?:intent|share|home\?status)|(?:sp\.)?zalo\.me\/share|linkedin\.com\/(?:shareArticle|sharing)|pinterest\.com\/pin\/create|t\.me\/share|telegram\.me\/share|(?:wa\.me|api\.whatsapp\.com\/send)\/?\?|plus\.google\.com\/share)/i;
/** Google's page on which a newspaper can be followed. */
const followAddress = /^https?:\/\/news\.google\.com\//i;
/** What is to be pressed says no more. */
const longestItem = 30;

/** What a link does: shares or prints the page, leads to where the newspaper can be followed; null for any other. */
export function toolOf(link: Element, { base, key }: Page): 'tool' | 'follow' | null {
  const text = cleanText(link.textContent ?? '');
  const raw = link.getAttribute('href')?.trim() ?? '';
  const href = resolveHttp(raw, base);
  if (href && followAddress.test(href)) return 'follow';
  if (text.length > longestItem) return null;
  // Mail that has no receiver passes the page on.
  if (/^mailto:\?/i.test(raw) || (href && shareAddress.test(href))) return 'tool';
  const address = href ? readAddress(new URL(href)) : null;
  if (address?.kind === 'print' && address.key === key) return 'tool';
  const leadsNowhere = raw === '' || raw.startsWith('#') || /^javascript:/i.test(raw);
  return leadsNowhere && isToolRow(text) ? 'tool' : null;
}
