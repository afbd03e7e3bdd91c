/** One text that is read in one go: a title, a lead, a paragraph, a list item, a table's row, a caption. */
export interface Passage {
  /** NFC, with `\n` where a line ends. */
  readonly text: string;
  /** The index of the block that it stands in; before the blocks stand the title and the lead (`passages.ts`). */
  readonly block: number;
  /** Where it begins in that block's text (`blockText`), in UTF-16 units. */
  readonly start: number;
}

/** A stretch of one text. Offsets are UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a block's text (`blockText`). */
export interface Stretch extends Span {
  /** As a passage's. */
  readonly block: number;
}

/** A stretch without the white space at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  const part = text.slice(start, end);
  const first = start + part.length - part.trimStart().length;
  return { start: first, end: Math.max(first, start + part.trimEnd().length) };
}

/** Where a stretch of a passage stands in its block. */
export function inBlock({ block, start: first }: Passage, { start, end }: Span): Stretch {
  return { block, start: first + start, end: first + end };
}
