import { brand, widgetHeading } from '../../site/phrases.ts';
import { cleanText, isCutOff } from '../text.ts';

/** What an element's text is made of, in characters. */
export interface LinkMeasure {
  /** How many links to other articles. */
  links: number;
  linkedPictures: number;
  /** Pictures outside links, and what else a teaser never holds. */
  ownMedia: number;
  /** Text inside those links. */
  linkText: number;
  /** Text outside them. */
  rest: number;
  /** The part of the rest that begins with the brand. */
  brandedText: number;
  /** The part of the rest that was cut off, without a brand. */
  cutOffText: number;
  /** The part of the rest that is a widget's heading. */
  headingText: number;
}

const mediaTags = new Set(['img', 'video', 'audio', 'iframe', 'table', 'blockquote']);

const nothing = (): LinkMeasure => ({
  links: 0,
  linkedPictures: 0,
  ownMedia: 0,
  linkText: 0,
  rest: 0,
  brandedText: 0,
  cutOffText: 0,
  headingText: 0,
});

/**
 * Measures every element below a root in one pass, so that the cost stays linear however deep the page nests.
 *
 * @param isCounted whether a link's `href` leads to another article.
 */
export function measureLinks(root: Element, isCounted: (href: string) => boolean): Map<Element, LinkMeasure> {
  const measures = new Map<Element, LinkMeasure>();
  const elements = [...root.querySelectorAll('*')];
  for (const element of elements) measures.set(element, nothing());
  const links = new Set(
    elements.filter((e) => e.localName === 'a' && isCounted(e.getAttribute('href') ?? '')),
  );
  // Children come after their parents in document order: walking backwards, each is complete before it is added.
  const inLink = linkedElements(elements, links);
  for (const element of elements.reverse()) {
    const own = measures.get(element) ?? nothing();
    addOwnText(own, element, inLink.has(element));
    if (links.has(element)) own.links += 1;
    if (element.localName === 'img' && inLink.has(element)) own.linkedPictures += 1;
    else if (mediaTags.has(element.localName)) own.ownMedia += 1;
    const parent = element.parentElement && measures.get(element.parentElement);
    if (parent) add(parent, own);
  }
  return measures;
}

function linkedElements(elements: Element[], links: Set<Element>): Set<Element> {
  const inside = new Set<Element>(links);
  for (const element of elements) {
    if (element.parentElement && inside.has(element.parentElement)) inside.add(element);
  }
  return inside;
}

function addOwnText(measure: LinkMeasure, element: Element, linked: boolean): void {
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === node.TEXT_NODE) text += node.nodeValue ?? '';
  }
  text = cleanText(text);
  if (linked) measure.linkText += text.length;
  else {
    measure.rest += text.length;
    if (widgetHeading.test(text)) measure.headingText += text.length;
    else if (brand.test(text)) measure.brandedText += text.length;
    else if (isCutOff(text)) measure.cutOffText += text.length;
  }
}

function add(sum: LinkMeasure, part: LinkMeasure): void {
  for (const key of Object.keys(sum) as (keyof LinkMeasure)[]) sum[key] += part[key];
}
