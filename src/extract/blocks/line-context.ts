import type { Paragraph } from '../../article/article.ts';
import { isCentredLine, type LineKind, lineKindOf } from '../../site/line-classes.ts';
import type { Hint } from './draft.ts';
import { isAllItalic } from './inline-elements.ts';

/** What the lines around a node are: the nearest class that tells. */
export interface LineContext {
  hint: Hint;
  role: Paragraph['role'] | undefined;
  level: 2 | 3;
  /** Set at the right edge. */
  apart: boolean;
}

const hints: Record<LineKind, Hint> = {
  title: 'title',
  lead: 'lead',
  text: 'text',
  heading: 'heading',
  'minor heading': 'heading',
  question: 'text',
  answer: 'text',
  quote: 'text',
  caption: 'caption',
  byline: 'byline',
};
/** Where no class tells anything. */
export const plainContext: LineContext = { hint: null, role: undefined, level: 2, apart: false };

/** The context that a block's own classes and tag make of the one around it. */
export function contextOf(element: Element, around: LineContext): LineContext {
  const kind = lineKindOf(element);
  const level = /^h[3-6]$/.test(element.localName) || kind === 'minor heading' ? 3 : 2;
  // A centred line all in italics is a picture's caption, should one stand before it.
  if (isCentredLine(element) && !element.querySelector('img') && isAllItalic(element))
    return { ...around, hint: 'caption' };
  const apart = around.apart || isAtRightEdge(element);
  if (kind !== null) {
    return {
      hint: hints[kind],
      role: kind === 'question' || kind === 'answer' ? kind : undefined,
      level,
      apart,
    };
  }
  if (/^h[1-6]$/.test(element.localName)) return { hint: 'heading', role: undefined, level, apart };
  return apart === around.apart ? around : { ...around, apart };
}

const isAtRightEdge = (element: Element): boolean =>
  element.getAttribute('align') === 'right' ||
  /text-align\s*:\s*(?:right|end)/i.test(element.getAttribute('style') ?? '');
