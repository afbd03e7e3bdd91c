import { looksLikeSetApartByline } from '../arrange/parse-byline.ts';
import { readSize } from '../blocks/read-picture.ts';
import { cleanText } from '../text.ts';
import { isInAny } from './is-in-any.ts';
import { hasOwnText } from './own-text.ts';

/** A box with less text of its own holds no paragraph. */
const shortestText = 60;
/** Tables of prices, weather and the like are made of shorter lines; those of a poem are longer. */
const shortestLine = 20;
/** CSS pixels; a smaller picture is a portrait beside a card's text. */
const smallestPicture = 150;
/** An author's line, perhaps with a note, is a box of its own. */
const mostLinesAtEnd = 3;
/** How far up an article's parts stand beside each other. */
const mostLevels = 2;
/** Another article, a form, the page's own frame. */
const border = 'article, h1, form, textarea, select, input, button, header, nav';
/** Elements that hold the whole article, where they stand around any of it. */
const whole = /^(?:article|main|body|html)$/;
const player = 'video, audio, iframe[src*="youtu"], iframe[data-src*="youtu"]';

/** What of a page is not the article's, wherever it stands. */
export interface NotText {
  /** Where the article ends: comments, footer. */
  beside: ReadonlySet<Element>;
  /** What an article goes on below: teasers of others. */
  teasers: ReadonlySet<Element>;
}

type Direction = 'nextElementSibling' | 'previousElementSibling';

/**
 * The boxes beside an element in which the article goes on: those with paragraphs, pictures, players or the author's
 * line, with the advertisements and teasers that part them; here and one level up.
 */
export function continuation(element: Element, outside: NotText, direction: Direction): Element[] {
  const boxes: Element[] = [];
  let around: Element | null = element;
  for (let level = 0; level < mostLevels && around && !whole.test(around.localName); level++) {
    const { taken, isOpen } = boxesBeside(around, outside, direction);
    boxes.push(...taken);
    around = isOpen ? around.parentElement : null;
  }
  return boxes;
}

/** @returns the boxes, and whether nothing stands there at which the article must have ended. */
export function boxesBeside(
  element: Element,
  outside: NotText,
  direction: Direction,
): { taken: Element[]; isOpen: boolean } {
  const taken: Element[] = [];
  let run: Element[] = [];
  for (let box = element[direction]; box; box = box[direction]) {
    if (outside.beside.has(box) || (!outside.teasers.has(box) && isBorder(box)))
      return { taken, isOpen: false };
    run.push(box);
    if (!outside.teasers.has(box) && holdsText(box, outside)) {
      taken.push(...run);
      run = [];
    }
  }
  return { taken, isOpen: true };
}

const isBorder = (box: Element): boolean => box.matches(border) || box.querySelector(border) !== null;

function holdsText(box: Element, outside: NotText): boolean {
  if (/^(?:aside|script|style|noscript|template)$/.test(box.localName)) return false;
  const pictures = [...box.querySelectorAll('img')].filter((image) => !isInAny(image, outside.teasers, box));
  if (pictures.some(isSmall)) return false;
  if (box.matches(player) || box.querySelector(player)) return true;
  if (pictures.some((image) => !image.closest('a')) || box.matches('img')) return true;
  const lines = [box, ...box.querySelectorAll('*')]
    .filter(
      (element) => hasOwnText(element) && !element.closest('a') && !isInAny(element, outside.teasers, box),
    )
    .map((element) => cleanText(element.textContent ?? ''));
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  if (total >= shortestText) return total / lines.length >= shortestLine;
  return lines.length <= mostLinesAtEnd && lines.some(looksLikeSetApartByline) && !box.querySelector('a');
}

const isSmall = (image: Element): boolean => (readSize(image)?.width ?? smallestPicture) < smallestPicture;
