import type { Paragraph } from '../../article/article.ts';
import { isCentredLine, type LineKind, lineKindOf } from '../../site/line-classes.ts';
import type { Hint } from './hint.ts';
import { isAllItalic } from './inline-elements.ts';

/** What the lines around a node are: the nearest class that tells. */
export interface LineContext {
  hint: Hint;
  role: Paragraph['role'] | undefined;
  level: 2 | 3;
  /** Set at the right edge. */
  apart: boolean;
  /** Set in the middle. */
  centred: boolean;
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
export const plainContext: LineContext = {
  hint: null,
  role: undefined,
  level: 2,
  apart: false,
  centred: false,
};

/** The context that a block's own classes and tag make of the one around it. */
export function contextOf(element: Element, around: LineContext): LineContext {
  const kind = lineKindOf(element);
  const level = /^h[3-6]$/.test(element.localName) || kind === 'minor heading' ? 3 : 2;
  const side = sideOf(element);
  const apart = side === null ? around.apart : side === 'end';
  const centred = side === null ? around.centred : side === 'centre';
  // A centred line all in italics is a picture's caption, should one stand before it.
  if (isCentredLine(element) && !element.querySelector('img') && isAllItalic(element))
    return { ...around, hint: 'caption', centred };
  if (kind !== null) {
    const role = kind === 'question' || kind === 'answer' ? kind : undefined;
    return { hint: hints[kind], role, level, apart, centred };
  }
  if (/^h[1-6]$/.test(element.localName)) return { hint: 'heading', role: undefined, level, apart, centred };
  return side === null ? around : { ...around, apart, centred };
}

/** Where an element's own attributes set its lines; null where they say nothing. */
function sideOf(element: Element): 'start' | 'centre' | 'end' | null {
  if (element.localName === 'center') return 'centre';
  const style = /text-align\s*:\s*([a-z]+)/i.exec(element.getAttribute('style') ?? '')?.[1];
  switch ((style ?? element.getAttribute('align') ?? '').toLowerCase()) {
    case 'right':
    case 'end':
      return 'end';
    case 'center':
    case 'middle':
      return 'centre';
    case '':
      return null;
    default:
      return 'start';
  }
}
