import { type Expected, pageFolders, sharedPages } from '../../truth/page-folders.ts';

/** What an article's page must come out as. */
export type ArticleTruth = Exclude<Expected, { article: false }>;

/** A page with an article, and the truth about it. */
export interface ArticlePage {
  name: string;
  source: Buffer;
  expected: ArticleTruth;
}

/** All stored pages that hold an article. */
export const articlePages = (): ArticlePage[] =>
  [...pageFolders(), ...sharedPages()].filter((page): page is ArticlePage => page.expected.article !== false);
