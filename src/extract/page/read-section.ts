import { readAddress } from '../../site/address.ts';
import { selectors } from '../../site/selectors.ts';
import { resolveHttp } from '../addresses.ts';
import { cleanText } from '../text.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { metaContent } from './meta-content.ts';

/** A breadcrumb holds the way to one page; a menu holds more links than this. */
export const mostBreadcrumbLinks = 4;

/** No section has a longer name: what is longer stands in an element that was never closed, half the page in it. */
const longestName = 80;

/** Menu and header have fewer links. */
const mostLinksAbove = 100;

/**
 * The section that the article stands in, as the newspaper names it: declared, else from the breadcrumb (known by its
 * class, or as the few links beside one to the home page), else the label beside the time.
 */
export function readSection(document: Document, jsonLd: JsonLdArticle | null, base: URL): string | null {
  const declared = [metaContent(document, 'article:section'), jsonLd?.section];
  for (const text of declared) {
    const name = nameOf(text);
    if (name) return name;
  }
  for (const breadcrumb of document.querySelectorAll(selectors.breadcrumb)) {
    const section = lastSectionLink(breadcrumb, base);
    if (section) return section;
  }
  const label = nameOf(document.querySelector(selectors.section)?.textContent);
  if (label) return label;
  for (const home of homeLinks(document, base)) {
    // The links of a breadcrumb stand side by side, or each in an item of a list.
    for (const around of [home.parentElement, home.parentElement?.parentElement]) {
      // A menu may be as short, but stands beside the newspaper's sign.
      if (!around || around.querySelector('img') || around.querySelectorAll('a').length > mostBreadcrumbLinks)
        continue;
      const section = lastSectionLink(around, base);
      if (section) return section;
    }
  }
  return null;
}

/** What a text names, empty where it is none. */
function nameOf(text: string | null | undefined): string {
  const name = cleanText(text ?? '');
  return name.length > longestName ? '' : name;
}

/** Links to the home page near the page's beginning, where breadcrumbs stand. */
export function homeLinks(document: Document, base: URL): Element[] {
  const links = [...document.getElementsByTagName('a')].slice(0, mostLinksAbove);
  return links.filter((link) => {
    const href = resolveHttp(link.getAttribute('href'), base);
    return href !== null && new URL(href).pathname === '/' && new URL(href).host === base.host;
  });
}

function lastSectionLink(breadcrumb: Element, base: URL): string | null {
  let section: string | null = null;
  for (const link of breadcrumb.querySelectorAll('a[href]')) {
    const href = resolveHttp(link.getAttribute('href'), base);
    if (!href || new URL(href).pathname === '/') continue;
    const text = nameOf(link.textContent);
    if (text && readAddress(new URL(href)).kind === 'list') section = text;
  }
  return section;
}
