import { highlightLimits, type TextAnchor } from '../../../library/entry.ts';
import type { Span } from './text-map.ts';

/**
 * Tells a stretch of a text so that `findAnchor` finds it again. What is longer than a quote may be is told by its
 * beginning.
 */
export function anchorOf(text: string, { start, end }: Span): TextAnchor {
  const { quote, context } = highlightLimits;
  const last = Math.min(end, start + quote);
  return {
    quote: text.slice(start, last),
    before: text.slice(Math.max(0, start - context), start),
    after: text.slice(last, last + context),
    at: start,
  };
}
