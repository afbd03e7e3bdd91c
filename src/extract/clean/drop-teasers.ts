import { lineKindOf } from '../../site/line-classes.ts';
import { brand, widgetHeading } from '../../site/phrases.ts';
import { selectors } from '../../site/selectors.ts';
import { isOtherArticle } from '../other-article.ts';
import { cleanText } from '../text.ts';
import type { Work } from './clean-step.ts';
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
/** A table of links is content: results, documents. */
const tableParts = new Set(['table', 'tbody', 'tr', 'td']);

/**
 * Teasers of other articles. Links to other articles must make up the box, and one thing more must agree: the class,
 * a text that begins with the brand or was cut off, a picture in the link, or the heading over it.
 */
export const dropTeasers = ({ body, page, remove }: Work): void => {
  const isLink = (href: string) => isOtherArticle(href, page);
  if (![...body.querySelectorAll('a[href]')].some((link) => isLink(link.getAttribute('href') ?? ''))) return;
  const measures = measureLinks(body, isLink);
  const queue: Element[] = [...body.children];
  /** What comes directly after a line of teasers may be the next of them. */
  const next = new Set<Element>();
  for (let element = queue.shift(); element; element = queue.shift()) {
    const measure = measures.get(element);
    if (!measure || measure.links === 0) continue;
    const isNext = next.has(element) && isNextTeaser(element, measure);
    if (
      isNext ||
      isTeaser(element, measure) ||
      isTitleBesideTitle(element, measures) ||
      isLastTitle(element, measure, body)
    ) {
      const heading = headingOver(element);
      if (element.nextElementSibling) next.add(element.nextElementSibling);
      remove(element, 'teasers of other articles');
      if (heading) remove(heading, 'the heading of teasers');
    } else queue.push(...element.children);
  }
};

/** Titles are longer; what is shorter may be a name that an article links. */
const shortestTitle = 20;

/** Several titles that are links, in lines with next to nothing beside them. */
const isAllTitles = ({ links, linkText, rest, ownMedia, linkedPictures }: LinkMeasure): boolean =>
  links > 1 &&
  ownMedia + linkedPictures === 0 &&
  rest <= longestMark * links &&
  linkText >= shortestTitle * links;

/** A bullet, a dash, an arrow. */
const longestMark = 3;

function isTeaser(element: Element, measure: LinkMeasure): boolean {
  if (!tableParts.has(element.localName) && isAllTitles(measure)) return true;
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

/** Arrows that editors set before a line that leads to another article. */
const arrow = /^\s*(?:>>|»|►|▶|➤)/;

/** A line that is one link: below the heading of teasers, behind one (`Tin liên quan: …`), or behind an arrow. */
function isTeaserLine(line: Element, measure: LinkMeasure): boolean {
  const isHeaded =
    measure.links === 1 && measure.linkText > 0 && measure.ownMedia === 0 && measure.headingText > 0;
  if (isHeaded && measure.rest === measure.headingText) return true;
  return isLinkAlone(measure) && (arrow.test(line.textContent ?? '') || headingOver(line) !== null);
}

/** What follows a teaser directly needs no heading of its own. */
const isNextTeaser = (element: Element, measure: LinkMeasure): boolean =>
  isLinkAlone(measure) || (measure.links <= 3 && measure.ownMedia === 0 && hasTeaserShape(element));

/** A line that is one link, with an arrow or the words “see also” before it. */
const isLinkAlone = (measure: LinkMeasure): boolean =>
  measure.links === 1 &&
  measure.ownMedia === 0 &&
  measure.linkText > 0 &&
  measure.rest <= 'Xem thêm: >>>'.length;

/** A line that is the title of another article, beside another such line: no text links two titles in a row. */
function isTitleBesideTitle(line: Element, measures: Map<Element, LinkMeasure>): boolean {
  const isTitle = (other: Element | null) => {
    const measure = other && measures.get(other);
    return measure ? isLinkAlone(measure) && measure.linkText >= shortestTitle : false;
  };
  return (
    isLine(line) &&
    isTitle(line) &&
    (isTitle(line.previousElementSibling) || isTitle(line.nextElementSibling))
  );
}

/** The last line of a body, where no class calls it text. */
const isLastTitle = (line: Element, measure: LinkMeasure, body: Element): boolean =>
  isLine(line) &&
  lineKindOf(line) === null &&
  isLinkAlone(measure) &&
  measure.linkText >= shortestTitle &&
  isLast(line, body);

const isLine = (element: Element): boolean => element.localName === 'p' || element.localName === 'div';

/** Whether nothing to be read follows an element in the body but its author's line. */
function isLast(element: Element, body: Element): boolean {
  for (let around = element; around !== body; around = around.parentElement ?? body) {
    for (let node = around.nextElementSibling; node; node = node.nextElementSibling) {
      if (lineKindOf(node) !== 'byline' && cleanText(node.textContent ?? '') !== '') return false;
    }
  }
  return true;
}

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
