import { commentNote, imprintLine } from '../../site/phrases.ts';
import { nearest } from '../nearest.ts';
import { isOtherArticle } from '../other-article.ts';
import type { Page } from '../page/read-page.ts';
import { homeLinks, mostBreadcrumbLinks } from '../page/read-section.ts';
import { cleanText } from '../text.ts';
import { isInAny } from './is-in-any.ts';
import { hasOwnText } from './own-text.ts';

/** How many lines of an imprint are looked at, from the page's last one upwards: links and addresses stand between. */
const mostImprintLines = 40;
/** A line between those of an imprint, such as an address or a row of links, is no longer. */
const longestImprintLine = 300;
/** One such phrase may stand in an article too. */
const fewestImprintPhrases = 2;
/** A line this long is a paragraph, or a comment. */
const shortestParagraph = 60;
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
export function surroundings(document: Document, page: Page): Element[] {
  const { titleElement: title, base } = page;
  const footers = [...document.querySelectorAll('footer')].filter((footer) => !footer.closest(section));
  const found = [
    ...document.querySelectorAll('nav'),
    ...footers,
    ...homeLinks(document, base).flatMap(breadcrumb),
    ...otherArticles(document, page),
    ...imprint(document),
    ...controls(document),
    ...comments(document),
  ];
  const outside = new Set(found.filter((element) => !title || !element.contains(title)));
  return [...outside].filter((element) => !isInAny(element.parentElement, outside));
}

/** Articles that a page shows beside its own: each begins with a heading that leads to a page of its own. */
const otherArticles = (document: Document, page: Page): Element[] =>
  [...document.querySelectorAll('article')].filter((article) => {
    const heading = article.querySelector('h1, h2, h3');
    if (!heading || !isBegunBy(article, heading)) return false;
    const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
    return isOtherArticle(link?.getAttribute('href'), page);
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
  const unreadAround = nearest(unread);
  const lines = [...document.querySelectorAll('body *')]
    .filter((element) => hasOwnText(element) && !unreadAround(element))
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

/** A link that leads nowhere: it does something to the page. */
const control = 'a:not([href]), a[href="#"], a[href^="javascript:" i]';
/** What such a link says: `In bài`, `A+`. */
const longestControl = 20;

/** Boxes and lines with nothing but several links that lead nowhere: to print, to share, for larger letters. */
function controls(document: Document): Element[] {
  const rows = new Set(
    [...document.querySelectorAll(control)].flatMap(({ parentElement }) => parentElement ?? []),
  );
  return [...rows].filter((row) => {
    const links = [...row.children];
    return (
      links.length > 1 && !hasOwnText(row) && links.every((link) => link.matches(control) && isShort(link))
    );
  });
}

function isShort(link: Element): boolean {
  const { length } = cleanText(link.textContent ?? '');
  return length > 0 && length <= longestControl;
}

/** Boxes that begin with the number of comments and hold something to answer them with. */
function comments(document: Document): Element[] {
  const boxes: Element[] = [];
  for (const heading of document.querySelectorAll('h2, h3, h4, h5, p, b, strong, span, div')) {
    if (!hasOwnText(heading) || !commentNote.test(shortText(heading))) continue;
    const box = outermostBegunBy(heading);
    if (box && hasReplies(box)) boxes.push(box);
  }
  return boxes;
}

/** Characters, white space too: nobody writes a heading of comments longer. */
const longestNote = 300;

/** A line's text, clean; empty where there is more of it, of which no more is read. */
function shortText(line: Element): string {
  const walker = line.ownerDocument.createTreeWalker(line, 4 /* NodeFilter.SHOW_TEXT */);
  let text = '';
  while (text.length <= longestNote && walker.nextNode()) text += walker.currentNode.nodeValue ?? '';
  return text.length > longestNote ? '' : cleanText(text);
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

/** Whether nothing to read stands in an element before another one inside it. */
function isBegunBy(around: Element, element: Element): boolean {
  for (let node: Node | null = element; node && node !== around; node = node.parentNode) {
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      if (before.nodeType !== before.COMMENT_NODE && cleanText(before.textContent ?? '') !== '') return false;
    }
  }
  return true;
}

/** Whether a box can be answered in, with no more than one comment before the first place to do so. */
function hasReplies(box: Element): boolean {
  const answer = [...box.querySelectorAll('textarea, a, button, span')].find(
    (element) => element.localName === 'textarea' || reply.test(cleanText(element.textContent ?? '')),
  );
  if (!answer) return false;
  const paragraphs = [...box.querySelectorAll('*')].filter(
    (element) =>
      (element.compareDocumentPosition(answer) & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0 &&
      hasOwnText(element) &&
      cleanText(element.textContent ?? '').length >= shortestParagraph,
  );
  return paragraphs.length <= 1;
}
