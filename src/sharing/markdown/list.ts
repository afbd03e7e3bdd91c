import type { List as MarkdownList } from 'mdast';
import type { List } from '../../article/article.ts';
import { inlinesToMarkdown } from './inlines.ts';

/** A list with its inner lists. */
export function listToMarkdown(list: List): MarkdownList {
  return {
    type: 'list',
    ordered: list.ordered,
    ...(list.ordered && { start: list.items[0]?.value ?? 1 }),
    spread: false,
    children: list.items.map(({ inlines, lists }) => {
      const children = inlinesToMarkdown(inlines);
      return {
        type: 'listItem',
        spread: false,
        children: [
          ...(children.length > 0 ? [{ type: 'paragraph' as const, children }] : []),
          ...lists.map(listToMarkdown),
        ],
      };
    }),
  };
}
