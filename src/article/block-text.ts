import type { Block, Inline, List } from './article.ts';
import { inlineText } from './inline-text.ts';

/**
 * The plain text of a block, captions included: lines parted by `\n`, a table's cells by ` | `. Empty for pictures
 * and media without caption, and for separators.
 */
export function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.inlines);
    case 'quote':
      return block.paragraphs.map(inlineText).join('\n');
    case 'list':
      return listText(block);
    case 'table':
      return [inlineText(block.caption), ...block.rows.map((row) => joined(row.map((cell) => cell.inlines)))]
        .filter((line) => line !== '')
        .join('\n');
    case 'separator':
      return '';
    default:
      return inlineText(block.caption);
  }
}

const joined = (cells: Inline[][]): string => cells.map(inlineText).join(' | ');

function listText(list: List): string {
  return list.items
    .map((item) => [inlineText(item.inlines), ...item.lists.map(listText)].join('\n'))
    .join('\n');
}
