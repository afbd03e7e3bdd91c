import { blockElements, cellBreak, leadOf, linesOf, textsOf, titleOf } from '../reader/text/lines.ts';
import { leadBlock, type Stretch, titleBlock } from '../speech/read-aloud.ts';

/** A text node of a block, and where its text begins in the block's (`blockText`), in UTF-16 units. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** A place in an article's text. */
export interface TextPlace {
  readonly block: number;
  readonly offset: number;
}

/**
 * Finds the words of a stretch where they stand in the reading view.
 *
 * @param article the view's `article` element.
 * @returns null when it does not show such words.
 */
export function rangeOf(article: Element, { block, start, end }: Stretch): Range | null {
  const pieces = piecesOf(article, block);
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first || !last || end <= start) return null;
  const range = article.ownerDocument.createRange();
  range.setStart(first.node, Math.min(start - first.start, first.node.length));
  range.setEnd(last.node, Math.min(end - last.start, last.node.length));
  return range.collapsed ? null : range;
}

/**
 * The first text whose middle is below a line of the window.
 *
 * @param line CSS pixels from the window's top.
 * @returns null when all of it is above.
 */
export function firstTextBelow(article: Element, line: number): TextPlace | null {
  const count = blockElements(article).length;
  for (let block = titleBlock; block < count; block++) {
    for (const { node, start } of piecesBelow(article, block, line)) {
      const offset = firstCharacterBelow(node, line);
      if (offset < node.length) return { block, offset: start + offset };
    }
  }
  return null;
}

/** The pieces of a block's text, in the order of `blockText`; what parts its lines and cells there is no text here. */
export function piecesOf(article: Element, block: number): Piece[] {
  const element = elementOf(article, block);
  const pieces: Piece[] = [];
  let start = 0;
  for (const line of element ? linesOf(element) : []) {
    line.forEach((cell, index) => {
      if (index > 0) start += cellBreak.length;
      for (const node of textsOf(cell)) {
        pieces.push({ node, start });
        start += node.length;
      }
    });
    start += '\n'.length;
  }
  return pieces;
}

function elementOf(article: Element, block: number): Element | null {
  if (block === titleBlock) return titleOf(article);
  if (block === leadBlock) return leadOf(article);
  return blockElements(article)[block] ?? null;
}

function piecesBelow(article: Element, block: number, line: number): Piece[] {
  const element = elementOf(article, block);
  if (!element || element.getBoundingClientRect().bottom <= line) return [];
  return piecesOf(article, block).filter(({ node }) => boxOf(node, 0, node.length).bottom > line);
}

/** Characters follow each other down the page, so that the first below a line is found by halving. */
function firstCharacterBelow(node: Text, line: number): number {
  let [low, high] = [0, node.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const { top, bottom } = boxOf(node, middle, middle + 1);
    if ((top + bottom) / 2 > line) high = middle;
    else low = middle + 1;
  }
  return low;
}

function boxOf(node: Text, start: number, end: number): DOMRect {
  const range = node.ownerDocument.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range.getBoundingClientRect();
}
