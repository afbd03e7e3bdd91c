import { siteName } from '../../site/phrases.ts';
import { selectors } from '../../site/selectors.ts';
import { isSameLead, isSameTitle } from '../repeats.ts';
import { cleanText, isCutOff } from '../text.ts';
import { lineText } from './line-text.ts';

/** What machines are told about the page's title. */
export interface DeclaredTitles {
  openGraph: string | null;
  jsonLd: string | null;
}

/**
 * The article's title: the heading that the page shows, when something else on the page agrees that it is the title
 * (the first heading may be the newspaper's name); else what the page declares. A lesser heading is the title only
 * where the page declares it so.
 *
 * @returns clean text, empty when the page names none.
 */
export function readTitle(document: Document, declared: DeclaredTitles): string {
  const headings = [...document.querySelectorAll('h1')].map((heading) => lineText(heading));
  const inner = document.querySelector(selectors.innerTitle);
  const repeated = inner ? lineText(inner) : '';
  const declaredTitles = [declared.openGraph, declared.jsonLd, document.title]
    .map((title) => withoutSiteName(cleanText(title ?? '')))
    .filter((title) => title !== '' && !siteName.test(title));
  const isDeclared = (title: string) =>
    declaredTitles.some(
      (other) => isSameTitle(title, other) || (isCutOff(other) && isSameLead(title, other)),
    );
  const shown = [...headings, repeated].filter((title) => title !== '' && !siteName.test(title));
  const agreed = shown.find(
    (title, index) =>
      isDeclared(title) || shown.some((other, at) => at !== index && isSameTitle(title, other)),
  );
  const lesser = () =>
    lesserHeadings(document)
      .map((heading) => lineText(heading))
      .find(isDeclared);
  return agreed ?? (repeated || lesser() || declaredTitles[0] || shown[0] || '');
}

/** The heading that shows a title; the first heading of a lesser rank where no `h1` does. */
export function findTitleElement(document: Document, title: string): Element | null {
  const isTitle = (heading: Element) => isSameTitle(lineText(heading), title);
  return [...document.querySelectorAll('h1')].find(isTitle) ?? lesserHeadings(document).find(isTitle) ?? null;
}

/** Headings that lead nowhere: a linked one is a teaser's. */
const lesserHeadings = (document: Document): Element[] =>
  [...document.querySelectorAll('h2, h3')].filter(
    (heading) => !heading.querySelector('a[href]') && !heading.closest('a[href]'),
  );

/** `Title | Báo Thanh Hóa` and `Báo Thanh Hóa - Title` without the newspaper's name; either may lack the title. */
function withoutSiteName(printed: string): string {
  const title = printed.replace(/^\s?[|–—-]\s|\s[|–—-]\s?$/g, '');
  const parts = title.split(/\s[|–—-]\s/);
  if (parts.length < 2) return siteName.test(title) ? '' : title;
  if (siteName.test(parts.at(-1) ?? ''))
    return title.slice(0, title.lastIndexOf(parts.at(-1) ?? '')).replace(/\s[|–—-]\s$/, '');
  if (siteName.test(parts[0] ?? '')) return title.slice((parts[0] ?? '').length).replace(/^\s[|–—-]\s/, '');
  return title;
}
