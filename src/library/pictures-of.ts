import type { Article } from '../article/article.ts';
import { isNewspaperHost } from '../site/hosts.ts';

/**
 * The addresses of an article's pictures that are saved, each once, in the order of the text; videos' and players' still
 * pictures too. Those of other hosts than the newspaper's are not among them: no other is ever asked for anything.
 */
export function picturesOf({ blocks }: Pick<Article, 'blocks'>): string[] {
  const addresses = blocks.flatMap((block) => {
    if (block.kind === 'figure') return [block.image.src];
    if (block.kind === 'video' || block.kind === 'audio' || block.kind === 'embed')
      return block.poster === null ? [] : [block.poster];
    return [];
  });
  return [...new Set(addresses)].filter((address) => isNewspaperHost(new URL(address).hostname));
}

/** The pictures that any of several texts of an article shows, such as the present one and former ones. */
export const picturesOfAny = (texts: readonly Pick<Article, 'blocks'>[]): Set<string> =>
  new Set(texts.flatMap(picturesOf));
