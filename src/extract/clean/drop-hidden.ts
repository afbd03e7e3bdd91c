import { lineKindOf } from '../../site/line-classes.ts';
import { selectors } from '../../site/selectors.ts';
import { foldText } from '../text.ts';
import { type CleanStep, textLength } from './clean-step.ts';

/** A hidden paragraph that is shorter may be a widget's: the site's notes on comments and sharing have 75 characters. */
const shortestParagraph = 100;
/** One such paragraph may be a note that was taken back; more are a text. */
const fewestParagraphs = 2;
/** Of a text that stands in sight too, the first paragraphs tell; a page may hide thousands. */
const mostCompared = 40;
/** What may be loaded later. */
const pictures = 'img, video, audio, iframe';
/** Blocks of text, where none is inside. */
const blocks = 'p, div, li, section, article';
/** What a hidden box that is there for use, not for reading, holds. */
const forUse = `input, textarea, select, button, ${selectors.teasers}, ${selectors.comments}, ${selectors.sharePopup}`;

/**
 * What the page itself hides. In a body whose bounds are known, hidden paragraphs that are shown nowhere else are the
 * rest of the text below a “read more”: they stay.
 */
export const dropHidden: CleanStep = ({ body, isBounded, remove }) => {
  const hidden = [...body.querySelectorAll('[hidden], [style*="display"], [style*="visibility"]')].filter(
    isHidden,
  );
  const rest = new Set(isBounded ? hiddenRest(body, outermost(hidden)) : []);
  const around = new Set<Element>();
  for (const paragraph of rest) {
    for (let outer: Element | null = paragraph; outer && !around.has(outer); outer = outer.parentElement)
      around.add(outer);
  }
  for (const element of outermost(hidden.filter((element) => !around.has(element))))
    remove(element, 'hidden by the page');
};

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  if (element.hasAttribute('hidden') || /(?:^|;)\s*display\s*:\s*none/i.test(style)) return true;
  // A picture is often invisible only until a script has loaded it.
  const isInvisible = /(?:^|;)\s*visibility\s*:\s*hidden/i.test(style);
  return isInvisible && !element.matches(pictures) && !element.querySelector(pictures);
}

/** Elements in document order without those inside others. What is around several of them is looked at once. */
function outermost(elements: Element[]): Element[] {
  const inside = new Set(elements);
  const outside = new Set<Element>();
  return elements.filter((element) => {
    let around = element.parentElement;
    for (; around && !inside.has(around) && !outside.has(around); around = around.parentElement)
      outside.add(around);
    return !around || !inside.has(around);
  });
}

/** The hidden paragraphs that are the text's; none where they could be anything else, or stand in sight too. */
function hiddenRest(body: Element, boxes: Element[]): Element[] {
  const long = boxes
    .filter((box) => !box.matches(forUse) && !box.querySelector(forUse))
    .flatMap(paragraphsOf)
    .filter((paragraph) => textLength(paragraph) >= shortestParagraph && !paragraph.querySelector('a'));
  const isText =
    long.length >= fewestParagraphs || long.some((paragraph) => lineKindOf(paragraph) === 'text');
  if (!isText) return [];
  const shown = shownText(body);
  const isRepeat = long
    .slice(0, mostCompared)
    .some((paragraph) => shown.includes(foldText(paragraph.textContent ?? '')));
  return isRepeat ? [] : long;
}

const paragraphsOf = (box: Element): Element[] =>
  [box, ...box.querySelectorAll(blocks)].filter((block) => !block.querySelector(blocks));

/** The text of a body without what is hidden, folded for comparison. */
function shownText(body: Element): string {
  const walker = body.ownerDocument.createTreeWalker(body, 5 /* SHOW_ELEMENT | SHOW_TEXT */, {
    acceptNode: (node) =>
      node.nodeType === node.ELEMENT_NODE && isHidden(node as Element)
        ? 2 /* FILTER_REJECT */
        : 1 /* FILTER_ACCEPT */,
  });
  let text = '';
  while (walker.nextNode()) text += walker.currentNode.nodeValue ?? '';
  return foldText(text);
}
