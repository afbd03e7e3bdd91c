import { isPageHost } from './hosts.ts';

/** What an address alone tells of a page of the newspaper. */
export type Address =
  | { kind: 'article'; key: string }
  | { kind: 'print'; key: string }
  | { kind: 'list'; key: null }
  | { kind: 'other'; key: null };

const list: Address = { kind: 'list', key: null };
const other: Address = { kind: 'other', key: null };

/** First parts of paths that never lead to an article, whatever follows (seen in stored pages; search as its form sends it). */
const listParts = /^(?:tag|tags|topic|search|tim-kiem)$/i;
const feedPart = /^rss$/i;

/** `/print/7e65a7…/233650.htm` */
const printPath = /^\/print\/[^/]+\/(\d{1,15})\.html?$/i;
/** 2018–2022: `/thoi-su/…/103200.htm` */
const sectionPath = /^\/[^/]+\/(?:[^/]+\/)*(\d{1,15})\.html?$/i;
/** 2023 on, and the supplement: `/…-205627.htm`, `/…-30463.html` */
const slugPath = /^\/([^/]*?)-(\d{1,15})\.html?$/i;
/** `/trang-2.htm` would be a page of a list: a number behind this word alone names no article (not seen; a precaution). */
const pagingSlug = /^(?:trang|page)$/i;

/**
 * Reads what an address of the newspaper names. The number is the identity of an article within one host: scheme,
 * port, `www.`, query, fragment and the address's form do not matter.
 *
 * @returns the kind of page, and for articles and print views the key `host/id` (`baothanhhoa.vn/118342`).
 */
export function readAddress(url: URL): Address {
  const host = url.hostname.replace(/^www\./, '');
  if (!/^https?:$/.test(url.protocol) || !isPageHost(host)) return other;
  const path = url.pathname;
  const firstPart = path.split('/')[1] ?? '';
  if (listParts.test(firstPart)) return list;
  if (feedPart.test(firstPart)) return other;
  const print = printPath.exec(path);
  if (print) return { kind: 'print', key: `${host}/${print[1]}` };
  if (/^print$/i.test(firstPart)) return other;
  const slug = slugPath.exec(path);
  if (slug) return pagingSlug.test(slug[1] ?? '') ? list : { kind: 'article', key: `${host}/${slug[2]}` };
  const section = sectionPath.exec(path);
  if (section) return { kind: 'article', key: `${host}/${section[1]}` };
  return /\.\w+$/.test(path) ? other : list;
}

/** The key of the article that an address, any text, leads to; null for one that leads to none. */
export const keyAt = (address: string): string | null =>
  URL.canParse(address) ? readAddress(new URL(address)).key : null;
