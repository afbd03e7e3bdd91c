import { readAddress } from '../../../src/site/address.ts';

/** Shorter link texts (`Xem thêm`) may stand in any text. */
const shortestTitle = 16;

/** The titles under which this page links to other articles of the newspaper. */
export function teaserTitles(): string[] {
  const own = readAddress(new URL(location.href)).key;
  const titles = [...document.querySelectorAll('a[href]')].flatMap((link) => {
    const href = link.getAttribute('href') ?? '';
    const key = URL.canParse(href, document.baseURI)
      ? readAddress(new URL(href, document.baseURI)).key
      : null;
    return key !== null && key !== own ? [link.textContent ?? '', link.getAttribute('title') ?? ''] : [];
  });
  return [...new Set(titles.map((title) => title.replace(/\s+/g, ' ').trim()))].filter(
    (title) => title.length >= shortestTitle,
  );
}
