import { blockElements, cellBreak, leadOf, linesOf, textsOf, titleOf } from '../../text/lines.ts';

/** A stretch of the article's whole text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The article's whole text, and where each part of it stands in the reading view. */
export interface TextMap {
  /** Title, lead and blocks, line by line, as the article holds them: no word of the interface is in it. */
  readonly text: string;
  /** In the order of the text. */
  readonly pieces: readonly { readonly node: Text; readonly start: number }[];
}

/** Reads the whole text from the view's `article` element. */
export function mapText(article: Element): TextMap {
  const pieces: { node: Text; start: number }[] = [];
  let text = '';
  const blocks = [titleOf(article), leadOf(article), ...blockElements(article)];
  for (const line of blocks.flatMap((block) => (block ? linesOf(block) : []))) {
    const cells = line.map(textsOf);
    if (cells.every((nodes) => nodes.length === 0)) continue;
    if (text !== '') text += '\n';
    cells.forEach((nodes, index) => {
      if (index > 0) text += cellBreak;
      for (const node of nodes) {
        pieces.push({ node, start: text.length });
        text += node.data;
      }
    });
  }
  return { text, pieces };
}

/** What a range holds of the article's text, without white space at its ends; null when that is nothing. */
export function spanOf({ text, pieces }: TextMap, range: Range): Span | null {
  const touched = pieces.filter(({ node }) => range.intersectsNode(node));
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const start = first.start + (first.node === range.startContainer ? range.startOffset : 0);
  const end = last.start + (last.node === range.endContainer ? range.endOffset : last.node.length);
  const taken = text.slice(start, end);
  const trimmed = taken.trim();
  if (trimmed === '') return null;
  const begin = start + taken.length - taken.trimStart().length;
  return { start: begin, end: begin + trimmed.length };
}

/** Where a stretch stands in the view: one range for each text node, so that what stands between them is in none. */
export function rangesOf({ pieces }: TextMap, { start, end }: Span): Range[] {
  return pieces.flatMap((piece) => {
    const from = Math.max(0, start - piece.start);
    const to = Math.min(piece.node.length, end - piece.start);
    if (from >= to || piece.node.data.slice(from, to).trim() === '') return [];
    const range = piece.node.ownerDocument.createRange();
    range.setStart(piece.node, from);
    range.setEnd(piece.node, to);
    return [range];
  });
}
