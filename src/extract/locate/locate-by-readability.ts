import { Readability } from '@mozilla/readability';
import { dropTeasers } from '../clean/drop-teasers.ts';
import { dropTemplateBoxes } from '../clean/drop-template-boxes.ts';
import { Gone } from '../clean/gone.ts';
import { mostAttributes } from '../few-attributes.ts';
import type { Page } from '../page/read-page.ts';
import { isSameLead, isSameTitle } from '../repeats.ts';
import { cleanText } from '../text.ts';
import type { Located } from './located.ts';
import { hasOwnText } from './own-text.ts';
import { isBefore, regionAround } from './region.ts';

const mark = 'data-doc-sach';
/** Readability keeps trying with weaker rules until it has this many characters; a news brief has no more. */
const shortestText = 140;
/** The body is the innermost element that holds this share of the text that Readability keeps. */
const bodyShare = 0.8;
/**
 * Readability reads the text of each element many times, so that its work grows with how deep they nest. What is deeper
 * than this is not weighed; it is the body's all the same where it stands inside.
 */
const mostLevels = 100;
/** A page that is no article has no paragraph of this length outside its teasers. */
const shortestParagraph = 60;

/**
 * The body of a page whose ids and classes tell nothing. Readability says which paragraphs are the article's; the
 * region from the title to the last of them is taken whole, so that what Readability's rules would drop in it (short
 * lines, tables, lists, the author) stays for our own steps to judge.
 *
 * @param beside what is not the article's, wherever it stands.
 */
export function locateByReadability(document: Document, page: Page, beside: Element[]): Located | null {
  const clone = document.cloneNode(true) as Document;
  if (!clone.body) return null;
  const originals = [...document.querySelectorAll('*')];
  const copies = [...clone.querySelectorAll('*')];
  copies.forEach((element, index) => {
    element.setAttribute(mark, String(index));
  });
  const unweighed = new Set([...beside, ...asides(document, page), ...tooDeep(originals)]);
  copies.forEach((copy, index) => {
    if (unweighed.has(originals[index] as Element)) copy.remove();
  });
  // Teasers and templates can outweigh a brief, and there may be thousands: they leave before anything is weighed.
  const teasers = new Set<Element>();
  const gone = new Gone();
  const remove = (node: ChildNode): void => {
    const original = originals[Number((node as Element).getAttribute(mark))];
    if (original) teasers.add(original);
    gone.add(node);
    node.remove();
  };
  dropTemplateBoxes({ body: clone.body, page, gone, remove });
  dropTeasers({ body: clone.body, page, gone, remove });
  markParagraphs(clone);
  const kept = new Readability<Node>(clone, {
    serializer: (node) => node,
    keepClasses: true,
    charThreshold: shortestText,
  }).parse()?.content;
  if (!kept) return null;
  const paragraphs = keptParagraphs(kept as Element, originals, page);
  if (!paragraphs.some(({ text }) => text.length >= shortestParagraph)) return null;
  const core = innermostAround(paragraphs.filter(({ text }) => !isSameLead(text, page.description)));
  // What weighs most and stands above the title is a notice: the article has hardly any text.
  if (!core || isAbove(core, page.titleElement)) return null;
  return {
    by: 'readability',
    bodies: regionAround(page.titleElement, core, { beside: new Set(beside), teasers }),
  };
}

/** What makes a box more than one paragraph; the same as Readability's. */
const blocks = 'blockquote, dl, div, img, ol, p, pre, table, ul';

/** Boxes of one paragraph become one: in its place Readability would set a `p` of its own, which has lost our mark. */
function markParagraphs(document: Document): void {
  for (const box of document.querySelectorAll('div')) {
    if (!hasOwnText(box) || box.querySelector(blocks)) continue;
    const paragraph = document.createElement('p');
    for (const attribute of [...box.attributes].slice(0, mostAttributes))
      paragraph.setAttributeNode(attribute.cloneNode() as Attr);
    // It is the last one where there are more.
    paragraph.setAttribute(mark, box.getAttribute(mark) ?? '');
    while (box.firstChild) paragraph.append(box.firstChild);
    box.replaceWith(paragraph);
  }
}

const isAbove = (core: Element, title: Element | null): boolean =>
  title !== null && !core.contains(title) && !title.contains(core) && isBefore(core, title);

/** Boxes beside the article; one with the title in it is around it. */
const asides = (document: Document, { titleElement: title }: Page): Element[] =>
  [...document.querySelectorAll('aside')].filter((aside) => !title || !aside.contains(title));

/** The elements at the first level that is too deep; what is inside them goes with them. */
function tooDeep(elements: Element[]): Element[] {
  const levels = new Map<Element | null, number>([[null, 0]]);
  // Elements come after those around them.
  for (const element of elements) levels.set(element, (levels.get(element.parentElement) ?? 0) + 1);
  return elements.filter((element) => levels.get(element) === mostLevels + 1);
}

interface Paragraph {
  /** In the page itself. */
  element: Element;
  text: string;
}

/** The elements with text of their own that Readability kept, as they are in the page; the title is not one. */
function keptParagraphs(kept: Element, originals: Element[], page: Page): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const element of kept.querySelectorAll(`[${mark}]`)) {
    const original = originals[Number(element.getAttribute(mark))];
    if (!original || !(hasOwnText(original) || hasOwnText(element))) continue;
    const text = cleanText(original.textContent ?? '');
    if (!isSameTitle(text, page.title)) paragraphs.push({ element: original, text });
  }
  return paragraphs;
}

function innermostAround(paragraphs: Paragraph[]): Element | null {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const { element, text } of paragraphs) {
    total += text.length;
    for (let around: Element | null = element.parentElement; around; around = around.parentElement) {
      weights.set(around, (weights.get(around) ?? 0) + text.length);
    }
  }
  let innermost: Element | null = null;
  // Of the elements around enough of the text, which lie within each other, the last one named is the innermost.
  for (const [element, weight] of weights) {
    if (weight >= bodyShare * total && (!innermost || innermost.contains(element))) innermost = element;
  }
  return innermost;
}
