import type { Article, Block, List } from '../article/article.ts';
import { inlineText } from '../article/inline-text.ts';

/** What an article tells its reader, in the shape of a page folder's `expected.json` (see test/pages/README.md). */
export interface Told {
  title: string;
  lead: string;
  author: string;
  published: string;
  section: string;
  paras: string[];
  /** Those of the paragraphs that are headings. */
  headings: string[];
  images: { src: string; caption: string }[];
  media: { type: string; src: string }[] | null;
}

/** An article in that shape. The author's line is given as printed. */
export function toldBy(article: Article): Told {
  const media = article.blocks.flatMap(mediaOf);
  return {
    title: article.title,
    lead: inlineText(article.lead),
    author: article.byline?.text ?? '',
    published: article.published ?? '',
    section: article.section ?? '',
    paras: article.blocks.flatMap(parasOf),
    headings: article.blocks.flatMap((block) => (block.kind === 'heading' ? parasOf(block) : [])),
    images: article.blocks.flatMap((block) =>
      block.kind === 'figure' ? [{ src: block.image.src, caption: inlineText(block.caption) }] : [],
    ),
    media: media.length > 0 ? media : null,
  };
}

function parasOf(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [inlineText(block.inlines)];
    case 'quote':
      return block.paragraphs.map(inlineText);
    case 'list':
      return itemsOf(block);
    case 'table':
      return block.rows.map((row) => row.map((cell) => inlineText(cell.inlines)).join(' | '));
    default:
      return [];
  }
}

const itemsOf = (list: List): string[] =>
  list.items.flatMap((item) => [inlineText(item.inlines), ...item.lists.flatMap(itemsOf)]);

function mediaOf(block: Block): { type: string; src: string }[] {
  if (block.kind === 'embed') return [{ type: 'youtube', src: block.url }];
  if (block.kind !== 'video' && block.kind !== 'audio') return [];
  return block.sources.map(({ src }) => ({ type: block.kind, src }));
}
