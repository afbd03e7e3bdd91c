import { brand } from '../../site/phrases.ts';
import { selectors } from '../../site/selectors.ts';
import { isOtherArticle } from '../other-article.ts';
import { isSameLead, withoutBrand } from '../repeats.ts';
import { cleanText } from '../text.ts';
import { lineText } from './line-text.ts';
import type { Page } from './read-page.ts';

/** How many text nodes before the body are looked at: a header and a menu have a few hundred. */
const mostTextNodes = 3000;

/**
 * The lead that stands before the body: by its class, else the first text that is not a teaser's and has the
 * newspaper's brand or says what the page's summary does.
 *
 * @param leave told of what stands in it and is not of it.
 * @returns clean text without the brand, empty when there is none.
 */
export function readOuterLead(
  document: Document,
  body: Element,
  page: Page,
  leave: (inside: Element) => void,
): string {
  for (const element of document.querySelectorAll(selectors.outerLead)) {
    if (body.contains(element) || element.contains(body) || element.closest(`${selectors.teasers}, aside`))
      continue;
    const text = withoutBrand(lineText(element, leave));
    if (text !== '') return text;
  }
  return readUnmarkedLead(document, body, page, leave);
}

function readUnmarkedLead(
  document: Document,
  body: Element,
  page: Page,
  leave: (inside: Element) => void,
): string {
  if (!document.body) return '';
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  if (page.titleElement) walker.currentNode = page.titleElement;
  for (let count = 0; count < mostTextNodes && walker.nextNode(); count++) {
    const node = walker.currentNode;
    if (body.contains(node)) return '';
    const text = cleanText(node.nodeValue ?? '');
    if (!brand.test(text) && !isSameLead(text, page.description)) continue;
    const line = node.parentElement?.closest('p, div, h2, h3, section, li');
    if (line?.contains(body)) return withoutBrand(textUpToBox(node, document.body));
    if (line && !isTeaser(line, page)) return withoutBrand(lineText(line, leave));
  }
  return '';
}

/** What parts a line that stands in the body's own box, such as that of a lead that was never closed, from the next. */
const parting = /^(?:br|p|div|h[1-6]|ul|ol|li|table|blockquote|figure|section|article|main|aside|hr)$/;

/** The text from a node on, up to the first element that is no part of its line. */
function textUpToBox(first: Node, root: Element): string {
  const walker = root.ownerDocument.createTreeWalker(root, 5 /* SHOW_ELEMENT | SHOW_TEXT */);
  walker.currentNode = first;
  let text = first.nodeValue ?? '';
  while (walker.nextNode() && !parting.test((walker.currentNode as Element).localName ?? ''))
    text += walker.currentNode.nodeValue ?? '';
  return cleanText(text);
}

/** A teaser's text shares its box with a link to another article. */
function isTeaser(line: Element, page: Page): boolean {
  const box = line.closest('li') ?? line.parentElement ?? line;
  const links = [...box.querySelectorAll(':scope > a[href], :scope > * > a[href]')].slice(0, 5);
  return links.some((link) => isOtherArticle(link.getAttribute('href'), page));
}
