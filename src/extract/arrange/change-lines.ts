import type { Block, Inline, List } from '../../article/article.ts';

/** Puts changed runs in the place of each line that a block holds, a table's cells aside. */
export function changeLines(block: Block, change: (inlines: Inline[]) => Inline[]): void {
  if ('inlines' in block) block.inlines = change(block.inlines);
  else if (block.kind === 'quote') block.paragraphs = block.paragraphs.map(change);
  else if (block.kind === 'list') changeItems(block, change);
  else if ('caption' in block) block.caption = change(block.caption);
}

function changeItems(list: List, change: (inlines: Inline[]) => Inline[]): void {
  for (const item of list.items) {
    item.inlines = change(item.inlines);
    for (const inner of item.lists) changeItems(inner, change);
  }
}
