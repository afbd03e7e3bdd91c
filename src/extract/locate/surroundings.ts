import { commentNote, imprintLine } from '../../site/phrases.ts';
import type { Page } from '../page/read-page.ts';
import { homeLinks, mostBreadcrumbLinks } from '../page/read-section.ts';
import { cleanText } from '../text.ts';
import { hasOwnText } from './own-text.ts';

/** How many lines of an imprint are looked at, from the page's last one upwards: links and addresses stand between. */
const mostImprintLines = 40;
/** A line between those of an imprint, such as an address or a row of links, is no longer. */
const longestImprintLine = 300;
/** One such phrase may stand in an article too. */
const fewestImprintPhrases = 2;
/** What a reader's comment has under it. */
const reply = /^(?:trả lời|thích(?: \(\d+\))?|\d+ lượt thích)$/i;
/** A footer in one of these is the section's own (HTML, "the footer element"), such as an author's line. */
const section = 'article, main, section, aside, blockquote, figure, td';
const unread = 'script, style, noscript, template, svg';

/**
 * What surrounds an article on any page, known by its tag or its words and place at once: navigation, the footer, the
 * imprint at the page's end, readers' comments. None of it may be weighed, and none of it is the body's.
 *
 * @returns the elements, none around the title.
 */
export function surroundings(document: Document, { titleElement: title, base }: Page): Element[] {
  const footers = [...document.querySelectorAll('footer')].filter((footer) => !footer.closest(section));
  const found = [
    ...document.querySelectorAll('nav'),
    ...footers,
    ...homeLinks(document, base).flatMap(breadcrumb),
    ...otherArticles(document),
    ...imprint(document),
    ...comments(document),
  ];
  const outside = new Set(found.filter((element) => !title || !element.contains(title)));
  return [...outside].filter((element) => !hasAncestorIn(element, outside));
}

/** Articles that a page shows below its own: their headings lead to pages of their own. */
const otherArticles = (document: Document): Element[] =>
  [...document.querySelectorAll('article')].filter((article) => {
    const heading = article.querySelector('h1, h2, h3');
    return heading !== null && (heading.closest('a[href]') ?? heading.querySelector('a[href]')) !== null;
  });

/** The few links that begin with the one to the home page, with nothing but arrows between. */
function breadcrumb(home: Element): Element[] {
  const around = home.closest('ol, ul') ?? home.parentElement;
  const links = [...(around?.querySelectorAll('a') ?? [])];
  if (!around || links[0] !== home || links.length > mostBreadcrumbLinks || around.querySelector('img'))
    return [];
  const linked = links.reduce((sum, link) => sum + cleanText(link.textContent ?? '').length, 0);
  return cleanText(around.textContent ?? '').length - linked <= 3 * links.length ? [around] : [];
}

/** The run of lines at the page's end, with nothing of an article between, in which the newspaper says who it is. */
function imprint(document: Document): Element[] {
  const lines = [...document.querySelectorAll('body *')]
    .filter((element) => hasOwnText(element) && !element.closest(unread))
    .slice(-mostImprintLines)
    .reverse();
  const run: Element[] = [];
  const phrases = new Set<number>();
  let length = 0;
  for (const line of lines) {
    const text = cleanText(line.textContent ?? '');
    const found = imprintLine.flatMap((phrase, index) => (phrase.test(text) ? [index] : []));
    if (text.length > longestImprintLine || (found.length === 0 && /[.!?…”]$/.test(text))) break;
    run.push(line);
    for (const phrase of found) phrases.add(phrase);
    if (found.length > 0) length = run.length;
  }
  return phrases.size >= fewestImprintPhrases ? run.slice(0, length) : [];
}

/** Boxes that begin with the number of comments and hold something to answer them with. */
function comments(document: Document): Element[] {
  const boxes: Element[] = [];
  for (const heading of document.querySelectorAll('h2, h3, h4, h5, p, b, strong, span, div')) {
    if (!hasOwnText(heading) || !commentNote.test(cleanText(heading.textContent ?? ''))) continue;
    const box = outermostBegunBy(heading);
    if (box && hasReplies(box)) boxes.push(box);
  }
  return boxes;
}

/** The largest element that a line is the first one of. */
function outermostBegunBy(line: Element): Element | null {
  let box: Element = line;
  for (let around = line.parentElement; around && isBegunBy(around, box); around = around.parentElement) {
    if (around.localName === 'body') break;
    box = around;
  }
  return box === line ? null : box;
}

function isBegunBy(around: Element, element: Element): boolean {
  for (let node = around.firstChild; node && node !== element; node = node.nextSibling) {
    if (cleanText(node.textContent ?? '') !== '' && node.nodeType !== node.COMMENT_NODE) return false;
  }
  return true;
}

const hasReplies = (box: Element): boolean =>
  box.querySelector('textarea') !== null ||
  [...box.querySelectorAll('a, button, span')].some((element) =>
    reply.test(cleanText(element.textContent ?? '')),
  );

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let around = element.parentElement; around; around = around.parentElement) {
    if (set.has(around)) return true;
  }
  return false;
}
