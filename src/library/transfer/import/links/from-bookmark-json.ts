import { momentOf } from './fields.ts';
import type { ForeignLink } from './link.ts';

/** Whether a JSON file's beginning is that of a browser's own bookmarks: Chromium's `Bookmarks`, Firefox's backup. */
export const isBookmarkJson = (head: string): boolean =>
  /"roots"\s*:\s*\{/.test(head) || head.includes('"text/x-moz-place');

/**
 * Addresses of a browser's own bookmarks in JSON: folders in folders, so that it is read as a whole.
 *
 * @throws SyntaxError where it is no JSON
 */
export function linksFromBookmarkJson(text: string): ForeignLink[] {
  const links: ForeignLink[] = [];
  const waiting: unknown[] = [JSON.parse(text)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    const link = linkOf(node);
    if (link) links.push(link);
    // The first of a list is taken next.
    waiting.push(...Object.values(node).reverse());
  }
  return links;
}

function linkOf(node: object): ForeignLink | null {
  const text = (...names: string[]): string => {
    const found = names.map((name): unknown => Reflect.get(node, name)).find((value) => value !== undefined);
    return typeof found === 'string' ? found.trim() : '';
  };
  const address = text('url', 'uri');
  if (address === '') return null;
  const saved = chromiumMoment(text('date_added')) ?? firefoxMoment(Reflect.get(node, 'dateAdded'));
  const tags = text('tags')
    .split(',')
    .map((tag) => tag.trim());
  return {
    address,
    title: text('name', 'title'),
    tags: tags.filter((tag) => tag !== ''),
    archived: false,
    starred: false,
    saved,
  };
}

/** Microseconds since 1601, which Chromium counts from (base/time/time.h, "Windows epoch"). */
const chromiumMoment = (date: string): number | null =>
  /^\d{10,17}$/.test(date) ? momentOf(Number(date) / 1000 - 11_644_473_600_000) : null;

/** Microseconds since 1970 (MDN, PRTime). */
const firefoxMoment = (date: unknown): number | null =>
  typeof date === 'number' ? momentOf(date / 1000) : null;
