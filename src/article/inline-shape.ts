import type { Inline, MarkTag } from './article.ts';
import { inlineText } from './inline-text.ts';

/** Whether every visible character is inside a mark; false for a text without any. */
export function isAllMarked(inlines: readonly Inline[], tag: MarkTag): boolean {
  let marked = false;
  for (const inline of inlines) {
    if (typeof inline === 'string') {
      if (inline.trim() !== '') return false;
    } else if (inline.tag !== 'br') {
      if (inline.tag !== tag && !isAllMarked(inline.children, tag)) return false;
      if (inlineText(inline.children).trim() !== '') marked = true;
    }
  }
  return marked;
}

/** Whether every visible character is inside `strong`. */
export const isAllBold = (inlines: readonly Inline[]): boolean => isAllMarked(inlines, 'strong');

/** The same text without `strong`: for places that are set in bold as a whole. */
export function withoutBold(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    if (typeof inline === 'string' || inline.tag === 'br') return [inline];
    if (inline.tag === 'strong') return withoutBold(inline.children);
    return [{ ...inline, children: withoutBold(inline.children) }];
  });
}

/** Several texts as lines of one. */
export function joinLines(lines: readonly Inline[][]): Inline[] {
  return lines.flatMap((line, index): Inline[] => (index === 0 ? line : [{ tag: 'br' }, ...line]));
}
