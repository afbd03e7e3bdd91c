import type { Article } from '../article/article.ts';

/** The addresses of an article's pictures, each once, in the order of the text; videos' and players' still pictures too. */
export function picturesOf({ blocks }: Pick<Article, 'blocks'>): string[] {
  const addresses = blocks.flatMap((block) => {
    if (block.kind === 'figure') return [block.image.src];
    if (block.kind === 'video' || block.kind === 'audio' || block.kind === 'embed')
      return block.poster === null ? [] : [block.poster];
    return [];
  });
  return [...new Set(addresses)];
}
