import type { Block } from '../../article/article.ts';
import type { Hint } from './hint.ts';
import type { LineContext } from './line-context.ts';

/**
 * A block on its way into the article, with what the page told about it. The steps over drafts look at neighbours:
 * which line comes first, what follows a picture.
 */
export interface Draft {
  block: Block;
  /** The block's text, clean; empty for pictures and media without captions. */
  text: string;
  hint: Hint;
  /** All of the text is bold. */
  bold: boolean;
  /** All of the text is in italics. */
  italic: boolean;
  /** Set at the right edge, as the end of a letter is. */
  apart: boolean;
  /** Set in the middle, as pictures and their captions are. */
  centred: boolean;
}

/** Reads what stands in a box on its own; where no context is given, as if nothing around the box told anything. */
export type ReadInside = (box: Element, context?: LineContext) => Draft[];
