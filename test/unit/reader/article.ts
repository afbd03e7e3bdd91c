import type { Article } from '../../../src/article/article.ts';

/** An article with nothing in it, to be filled with what a test is about. */
export const emptyArticle: Article = {
  key: 'baothanhhoa.vn/118342',
  url: 'http://baothanhhoa.vn/van-hoa/lang-gom/118342.htm',
  title: 'Người giữ lửa ở làng gốm cổ',
  lead: [],
  byline: null,
  published: null,
  section: null,
  blocks: [],
  words: 313,
};
