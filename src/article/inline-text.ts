import type { Inline } from './article.ts';

/** The plain text of inline runs; a line break becomes `\n`. */
export function inlineText(inlines: readonly Inline[]): string {
  let text = '';
  for (const inline of inlines) {
    if (typeof inline === 'string') text += inline;
    else if (inline.tag === 'br') text += '\n';
    else text += inlineText(inline.children);
  }
  return text;
}
