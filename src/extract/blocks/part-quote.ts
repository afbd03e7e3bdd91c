import type { Quote } from '../../article/article.ts';
import type { Draft } from './draft.ts';

/**
 * What stands in a quote, in its order: paragraphs that follow one another make one quote; what is no text, such as a
 * list, a picture or another quote, stands by itself between the quotes that it parts.
 */
export function partQuote(inside: readonly Draft[]): (Quote['paragraphs'] | Draft)[] {
  const parts: (Quote['paragraphs'] | Draft)[] = [];
  for (const draft of inside) {
    const { block } = draft;
    if (block.kind !== 'paragraph' && block.kind !== 'heading') {
      parts.push(draft);
      continue;
    }
    const last = parts.at(-1);
    if (Array.isArray(last)) last.push(block.inlines);
    else parts.push([block.inlines]);
  }
  return parts;
}
