import { momentOf, tagsOf } from './fields.ts';
import type { ForeignLink } from './link.ts';

/** Reads HTML without running or loading anything of it: see src/extract/parse-html.ts. */
export type ParseHtml = (html: string) => Document;

/** Characters up to which a file is read that can only be read as a whole: 200,000 bookmarks are about 40 MB. */
export const longestWhole = 64_000_000;

/**
 * Addresses of a browser's bookmarks (the Netscape form, which all browsers write: `ADD_DATE`, `TAGS`) or of Pocket's
 * former export (`time_added`, `tags`, what was read below a heading of its own).
 */
export function linksFromHtml(html: string, parseHtml: ParseHtml): ForeignLink[] {
  const document = parseHtml(html);
  let isArchive = false;
  const links: ForeignLink[] = [];
  for (const element of document.querySelectorAll('h1, a[href]')) {
    if (element.localName === 'h1') {
      isArchive = /archive/i.test(element.textContent ?? '');
      continue;
    }
    const attribute = (...names: string[]) =>
      names.map((name) => element.getAttribute(name)).find((value) => value !== null) ?? '';
    links.push({
      address: attribute('href').trim(),
      title: (element.textContent ?? '').trim(),
      tags: tagsOf(attribute('tags'), /,/),
      archived: isArchive,
      starred: false,
      saved: momentOf(attribute('time_added', 'add_date')),
    });
  }
  return links;
}
