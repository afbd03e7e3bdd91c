import type { Paragraph } from '../../article/article.ts';
import { blockText } from '../../article/block-text.ts';
import { joinLines } from '../../article/inline-shape.ts';
import { isCentredLine, lineKindOf } from '../../site/line-classes.ts';
import { templateToken } from '../../site/phrases.ts';
import { looksLikeSignature } from '../arrange/parse-byline.ts';
import { cleanText } from '../text.ts';
import type { Draft } from './draft.ts';
import { isAllItalic } from './inline-elements.ts';
import type { LineContext } from './line-context.ts';

/** A text beside a picture in one line is its caption up to this length; longer, it is a paragraph that begins with one. */
const longestLooseCaption = 300;

/** A caption's line, a figure, or a line of no telling class that begins with a picture and goes on with a short text. */
export function isCaptionBox(element: Element, context: LineContext): boolean {
  if (element.localName === 'figure' || lineKindOf(element) === 'caption') return true;
  if (context.hint === null && (element.localName === 'div' || element.localName === 'center'))
    return isPictureWithLine(element) && hasTextBeside(element);
  if (element.localName !== 'p') return false;
  // A class that calls the line text is believed, unless the text beside the picture is set as captions are.
  if (context.hint !== null && !isCentredLine(element) && !isAllItalic(element)) return false;
  if (!element.querySelector('img')) return false;
  const text = cleanText(element.textContent ?? '');
  return text.length > 0 && text.length <= longestLooseCaption && beginsWithPicture(element);
}

/** A box that holds a picture and, below it, one short line, like a figure. */
function isPictureWithLine(box: Element): boolean {
  if (!holdsPicture(box) || box.querySelector(neverInCaption)) return false;
  const text = cleanText(box.textContent ?? '');
  if (text === '' || text.length > longestBoxCaption || !beginsWithPicture(box)) return false;
  if (looksLikeSignature(text) || templateToken.test(text)) return false;
  return [box, ...box.querySelectorAll('p, div, center')].filter(hasOwnLine).length === 1;
}

/** Boxes inside each other ask one after the other: what one search tells of those inside it is kept. */
function holdsPicture(box: Element): boolean {
  const known = pictureIn.get(box);
  if (known !== undefined) return known;
  const picture = box.querySelector('img');
  if (picture) {
    for (let around = picture.parentElement; around && around !== box; around = around.parentElement)
      pictureIn.set(around, true);
  } else for (const inside of box.querySelectorAll('div, center')) pictureIn.set(inside, false);
  return picture !== null;
}

/** A box may hold a paragraph too, which is longer. */
const longestBoxCaption = 200;
const neverInCaption =
  'figure, h1, h2, h3, h4, h5, h6, ul, ol, table, blockquote, video, audio, a[data-embed]';

/** Whether text stands in a box itself, or in its marks, rather than in boxes inside it. */
const hasOwnLine = (box: Element): boolean =>
  [...box.childNodes].some(
    (node) =>
      cleanText(node.textContent ?? '') !== '' &&
      (node.nodeType !== node.ELEMENT_NODE ||
        !(node as Element).matches(':is(p, div, center), :has(p, div)')),
  );

/** Of a title or a time there is less beside it. */
const shortestParagraph = 60;

/** A box that holds all there is to read is the article, not a figure in it. */
function hasTextBeside(box: Element): boolean {
  let around = box;
  for (let parent = around.parentElement; parent; parent = around.parentElement) {
    if (longChildren(parent).some((child) => child !== around)) return true;
    around = parent;
  }
  return false;
}

/** The first two children with a paragraph's text: each of a thousand boxes side by side asks for the same ones. */
function longChildren(parent: Element): readonly Element[] {
  const known = longIn.get(parent);
  if (known) return known;
  const long: Element[] = [];
  for (let child = parent.firstElementChild; child && long.length < 2; child = child.nextElementSibling) {
    if (cleanText(child.textContent ?? '').length >= shortestParagraph) long.push(child);
  }
  longIn.set(parent, long);
  return long;
}

/** Kept as long as the tree is, which does not change any more while it is read. */
const pictureIn = new WeakMap<Element, boolean>();
const longIn = new WeakMap<Element, readonly Element[]>();

/** A table that older pages place pictures and their caption with, one cell to a row. */
export function isPictureTable(table: Element): boolean {
  if (!table.querySelector('img') || table.querySelector('td + td, table')) return false;
  return cleanText(table.textContent ?? '').length <= longestLooseCaption;
}

/** Gives what a caption's box holds its shape: the text goes under the last of the pictures. Without any, it stays. */
export function captionPictures(inside: Draft[]): Draft[] {
  const pictures = inside.filter((draft) => draft.block.kind !== 'paragraph');
  const texts = inside.filter((draft) => draft.block.kind === 'paragraph');
  const last = pictures.at(-1)?.block;
  if (!last || !('caption' in last) || last.kind === 'table') return inside;
  last.caption = joinLines(texts.map((draft) => (draft.block as Paragraph).inlines));
  return pictures.map((draft) => ({ ...draft, text: blockText(draft.block) }));
}

function beginsWithPicture(element: Element): boolean {
  for (let node: ChildNode | null = element.firstChild; node; ) {
    if (node.nodeType === node.ELEMENT_NODE && (node as Element).matches('img')) return true;
    if (cleanText(node.textContent ?? '') === '' && !(node as Element).querySelector?.('img'))
      node = node.nextSibling;
    else node = node.nodeType === node.ELEMENT_NODE ? node.firstChild : null;
  }
  return false;
}
