import type { Paragraph, PhrasingContent } from 'mdast';
import type { Inline } from '../../article/article.ts';
import { inlinesToMarkdown } from './inlines.ts';

/** None when there is nothing in it. */
export function paragraph(children: PhrasingContent[]): Paragraph[] {
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

/** The whole of it in bold. */
export function boldParagraph(inlines: readonly Inline[]): Paragraph[] {
  const children = inlinesToMarkdown(inlines, { open: ['strong'] });
  return children.length === 0 ? [] : paragraph([{ type: 'strong', children }]);
}
