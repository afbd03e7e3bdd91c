import type { Article, Block, Inline, List } from '../../../article/article.ts';

/** Another form of each run of text of an article, its title aside, in the order in which it is read. */
export function mapInlines(article: Article, change: (inlines: Inline[]) => Inline[]): Article {
  const lead = change(article.lead);
  return { ...article, lead, blocks: article.blocks.map((block) => mapBlock(block, change)) };
}

function mapBlock(block: Block, change: (inlines: Inline[]) => Inline[]): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return { ...block, inlines: change(block.inlines) };
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map(change) };
    case 'list':
      return mapList(block, change);
    case 'table': {
      const caption = change(block.caption);
      const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, inlines: change(cell.inlines) })));
      return { ...block, caption, rows };
    }
    case 'separator':
      return block;
    default:
      return { ...block, caption: change(block.caption) };
  }
}

const mapList = (list: List, change: (inlines: Inline[]) => Inline[]): List => ({
  ...list,
  items: list.items.map((item) => {
    const inlines = change(item.inlines);
    return { ...item, inlines, lists: item.lists.map((inner) => mapList(inner, change)) };
  }),
});
