import { isCentredLine, lineKindOf } from '../../site/line-classes.ts';
import { cleanText } from '../text.ts';
import { isAllItalic } from './inline-elements.ts';
import type { LineContext } from './line-context.ts';

/** A text beside a picture in one line is its caption up to this length; longer, it is a paragraph that begins with one. */
const longestLooseCaption = 300;

/** A caption's line, a figure, or a line of no telling class that begins with a picture and goes on with a short text. */
export function isCaptionBox(element: Element, context: LineContext): boolean {
  if (element.localName === 'figure' || lineKindOf(element) === 'caption') return true;
  if (element.localName !== 'p') return false;
  // A class that calls the line text is believed, unless the text beside the picture is set as captions are.
  if (context.hint !== null && !isCentredLine(element) && !isAllItalic(element)) return false;
  if (!element.querySelector('img')) return false;
  const text = cleanText(element.textContent ?? '');
  return text.length > 0 && text.length <= longestLooseCaption && beginsWithPicture(element);
}

/** A table that older pages place pictures and their caption with, one cell to a row. */
export function isPictureTable(table: Element): boolean {
  if (!table.querySelector('img') || table.querySelector('td + td, table')) return false;
  return cleanText(table.textContent ?? '').length <= longestLooseCaption;
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
