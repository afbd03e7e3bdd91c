import type { RootContent } from 'mdast';
import type { Block, Paragraph, Quote } from '../../article/article.ts';
import { inlinesToMarkdown } from './inlines.ts';
import { listToMarkdown } from './list.ts';
import { embedToMarkdown, figureToMarkdown, mediaToMarkdown, type PictureAt } from './media.ts';
import { boldParagraph, paragraph } from './paragraph.ts';
import { tableToMarkdown } from './table.ts';

/** One block as Markdown's tree: none, one or several of its own. */
export function blockToMarkdown(block: Block, pictureAt: PictureAt): RootContent[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphToMarkdown(block);
    case 'heading': {
      const children = inlinesToMarkdown(block.inlines, { open: ['strong'], oneLine: true });
      return children.length > 0 ? [{ type: 'heading', depth: block.level, children }] : [];
    }
    case 'quote':
      return quoteToMarkdown(block);
    case 'list':
      return block.items.length > 0 ? [listToMarkdown(block)] : [];
    case 'table':
      return tableToMarkdown(block);
    case 'separator':
      return [{ type: 'thematicBreak' }];
    case 'figure':
      return figureToMarkdown(block, pictureAt);
    case 'video':
    case 'audio':
      return mediaToMarkdown(block);
    case 'embed':
      return embedToMarkdown(block);
  }
}

/** Questions in bold, as the newspaper prints them; what stands apart (a box) as a quotation, Markdown's only frame. */
function paragraphToMarkdown({ role, inlines }: Paragraph): RootContent[] {
  if (role === 'question') return boldParagraph(inlines);
  const children = paragraph(inlinesToMarkdown(inlines));
  return role === 'note' && children.length > 0 ? [{ type: 'blockquote', children }] : children;
}

function quoteToMarkdown({ paragraphs }: Quote): RootContent[] {
  const children = paragraphs.flatMap((inlines) => paragraph(inlinesToMarkdown(inlines)));
  return children.length === 0 ? [] : [{ type: 'blockquote', children }];
}
