import type { Article, Figure } from './article.ts';

/** The pictures of an article with their captions, in the order of the text. */
export const figuresOf = ({ blocks }: Pick<Article, 'blocks'>): Figure[] =>
  blocks.filter((block) => block.kind === 'figure');
