import { lineKindOf } from '../../site/line-classes.ts';
import { brand, widgetHeading } from '../../site/phrases.ts';
import { selectors } from '../../site/selectors.ts';
import { nearest } from '../nearest.ts';
import { isOtherArticle } from '../other-article.ts';
import { cleanText, isCutOff, isSentence } from '../text.ts';
import type { Work } from './clean-step.ts';
import { arrow } from './link-lines.ts';
import { type LinkMeasure, measureLinks } from './measure-links.ts';

/** What may stand in a teaser beside its link: a time, a section. */
const longestRest = 40;
/** The same, for each further item of a list. */
const longestNote = 30;
const boxes = new Set([
  'ul',
  'ol',
  'li',
  'div',
  'section',
  'aside',
  'article',
  'table',
  'dl',
  'tbody',
  'tr',
  'td',
  'nav',
]);

/**
 * Teasers of other articles. Links to other articles must make up the box, and one thing more must agree: the class,
 * a text that begins with the brand or was cut off, a picture in the link, or the heading over it.
 */
export const dropTeasers = ({ body, page, remove }: Work): void => {
  const isLink = (href: string) => isOtherArticle(href, page);
  if (![...body.querySelectorAll('a[href]')].some((link) => isLink(link.getAttribute('href') ?? ''))) return;
  const measures = measureLinks(body, isLink);
  const aroundText = elementsAroundText(body, measures);
  const queue: Element[] = [...body.children];
  /** What comes directly after a line of teasers may be the next of them. */
  const next = new Set<Element>();
  // The list grows while it is walked; taking its first entry out each time would move all others.
  for (const element of queue) {
    const measure = measures.get(element);
    if (!measure || measure.links === 0) continue;
    // A brief may be shorter than what its teasers say of themselves.
    if (aroundText.has(element)) queue.push(...element.children);
    else if (isTeaser(element, measure) || (next.has(element) && isNextTeaser(element, measure))) {
      const heading = headingOver(element);
      if (element.nextElementSibling) next.add(element.nextElementSibling);
      dropGap(element);
      remove(element, 'teasers of other articles');
      if (heading) remove(heading, 'the heading of teasers');
    } else for (const child of element.children) queue.push(child);
  }
};

/** White space on both sides is one too many: what piled up would be walked over again from each further teaser. */
function dropGap({ previousSibling: before, nextSibling: after }: Element): void {
  if (before && after && isBlankText(before) && isBlankText(after)) before.remove();
}

const isBlankText = (node: ChildNode): boolean =>
  node.nodeType === node.TEXT_NODE && (node.nodeValue ?? '').trim() === '';

/** The elements around lines that a class calls the article's, and that lead to no other. */
function elementsAroundText(body: Element, measures: Map<Element, LinkMeasure>): Set<Element> {
  const around = new Set<Element>();
  const teasersAround = nearest(selectors.teasers);
  for (const line of body.querySelectorAll('p[class]')) {
    const kind = lineKindOf(line);
    if (kind === null || kind === 'caption' || measures.get(line)?.links !== 0) continue;
    if (teasersAround(line) || isBlankOrHeading(line)) continue;
    for (
      let outer = line.parentElement;
      outer && outer !== body && !around.has(outer);
      outer = outer.parentElement
    )
      around.add(outer);
  }
  return around;
}

function isBlankOrHeading(line: Element): boolean {
  const text = cleanText(line.textContent ?? '');
  return text === '' || widgetHeading.test(text) || brand.test(text) || isCutOff(text);
}

function isTeaser(element: Element, measure: LinkMeasure): boolean {
  if (element.localName === 'p') return isTeaserLine(element, measure);
  if (!boxes.has(element.localName)) return false;
  if (element.matches(selectors.teasers) && !hasTextOfItsOwn(element)) return true;
  if (measure.ownMedia > 0 || measure.linkText === 0) return false;
  // One teaser's text may be cut off without a brand; paragraphs of an article end with dots too.
  const isOne = measure.links <= 3 && measure.linkedPictures > 0;
  const explained = measure.brandedText + measure.headingText + (isOne ? measure.cutOffText : 0);
  if (isOne && hasTeaserShape(element) && (isOneOfSeveral(element) || headingOver(element))) return true;
  // In a list, each item may have its own time or section.
  const items = /^[uo]l$/.test(element.localName) ? Math.min(measure.links, element.childElementCount) : 1;
  if (measure.rest - explained > longestRest + longestNote * (items - 1)) return false;
  return (
    explained > 0 ||
    measure.linkedPictures > 0 ||
    element.closest(selectors.teasers) !== null ||
    headingOver(element) !== null
  );
}

/** A line that is one link: below the heading of teasers, behind one (`Tin liên quan: …`), or behind an arrow. */
function isTeaserLine(line: Element, measure: LinkMeasure): boolean {
  const isHeaded =
    measure.links === 1 && measure.linkText > 0 && measure.ownMedia === 0 && measure.headingText > 0;
  if (isHeaded && measure.rest === measure.headingText) return true;
  return isLinkAlone(measure) && (arrow.test(line.textContent ?? '') || headingOver(line) !== null);
}

/** What follows a teaser directly needs no heading of its own; a paragraph of the article may follow one, all of it a link. */
const isNextTeaser = (element: Element, measure: LinkMeasure): boolean =>
  isLinkAlone(measure)
    ? !isSentence(element.textContent ?? '')
    : measure.links <= 3 && measure.ownMedia === 0 && hasTeaserShape(element);

/** A line that is one link, with an arrow or the words “see also” before it. */
const isLinkAlone = (measure: LinkMeasure): boolean =>
  measure.links === 1 &&
  measure.ownMedia === 0 &&
  measure.linkText > 0 &&
  measure.rest <= 'Xem thêm: >>>'.length;

/** A linked picture, a linked heading and little else: whatever the description says. */
function hasTeaserShape(box: Element): boolean {
  return (
    box.querySelector('a img') !== null &&
    box.querySelector('h2 a, h3 a, h4 a, a h2, a h3, a h4') !== null &&
    box.querySelectorAll('p, div').length <= 3
  );
}

const isOneOfSeveral = (box: Element): boolean =>
  [box.previousElementSibling, box.nextElementSibling].some(
    (beside) => beside !== null && beside.localName === box.localName && hasTeaserShape(beside),
  );

/** Text outside items and links: a box of information that the site gives the same class. */
function hasTextOfItsOwn(box: Element): boolean {
  let text = 0;
  const walker = box.ownerDocument.createTreeWalker(box, 4 /* NodeFilter.SHOW_TEXT */);
  while (walker.nextNode()) {
    const words = cleanText(walker.currentNode.nodeValue ?? '');
    const isItems = walker.currentNode.parentElement?.closest('a, li, .item, .desc') ?? null;
    if (!isItems && !widgetHeading.test(words) && !brand.test(words)) text += words.length;
  }
  return text > longestRest;
}

/** The heading of a widget before a box, or before the element that the box begins. */
function headingOver(box: Element): Element | null {
  let first = box;
  while (!first.previousElementSibling && first.parentElement?.parentElement) first = first.parentElement;
  const previous = first.previousElementSibling;
  if (!previous || previous.children.length > 1) return null;
  return widgetHeading.test(cleanText(previous.textContent ?? '')) ? previous : null;
}
