import { type ExpectedArticle, pageFolders, sharedPages } from '../../truth/page-folders.ts';

/** A page with an article, and the truth about it. */
export interface ArticlePage {
  name: string;
  source: Buffer;
  expected: ExpectedArticle;
}

/** All stored pages that hold an article. */
export const articlePages = (): ArticlePage[] =>
  [...pageFolders(), ...sharedPages()].filter((page): page is ArticlePage => page.expected.article !== false);
