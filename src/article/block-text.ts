import type { Block, Inline, List } from './article.ts';
import { inlineText } from './inline-text.ts';

/**
 * The plain texts of a block in reading order, captions included: one of a paragraph, a heading or a caption, one for each of a
 * quote's paragraphs, a list's items and a table's rows, its cells parted by ` | `. Line breaks are `\n`.
 */
export function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.inlines)];
    case 'quote':
      return block.paragraphs.map(inlineText);
    case 'list':
      return listTexts(block);
    case 'table':
      return [
        inlineText(block.caption),
        ...block.rows.map((row) => joined(row.map((cell) => cell.inlines))),
      ].filter((line) => line !== '');
    case 'separator':
      return [];
    default:
      return [inlineText(block.caption)];
  }
}

/** The same as one text, parted by `\n`. Empty for pictures and media without caption, and for separators. */
export function blockText(block: Block): string {
  return blockTexts(block).join('\n');
}

const joined = (cells: Inline[][]): string => cells.map(inlineText).join(' | ');

function listTexts(list: List): string[] {
  return list.items.flatMap((item) => [inlineText(item.inlines), ...item.lists.flatMap(listTexts)]);
}
