import type { Article } from '../../../../src/article/article.ts';
import { blockTexts } from '../../../../src/article/block-text.ts';
import { plainWord } from '../../../../src/library/search/canonical-word.ts';
import { textWords } from '../../../../src/library/search/text-words.ts';

/** A search library, with the way that it offers to keep its index on the disk. */
export interface Contestant {
  /** What a page has to do before it can search: load the index, or no more than open the database. */
  open(): Promise<void>;
  add(articles: readonly Numbered[]): Promise<void>;
  /** Everything that was added is on the disk afterwards. */
  keep(): Promise<void>;
  /** @returns how many are found; the last word may go on */
  search(query: string): Promise<number>;
}

export interface Numbered {
  n: number;
  article: Article;
}

/** An article's texts as fields. */
export const fieldsOf = ({ n, article: { title, lead, blocks } }: Numbered) => ({
  ...{ id: String(n), title, lead: lead.join('') },
  body: blocks.flatMap(blockTexts).join('\n'),
});

/**
 * Words without diacritics. Each contestant gets ours, since its own would not know `đ`; none of them could tell words
 * with diacritics from those without in the same index.
 */
export const plainWords = (text: string): string[] =>
  textWords(text).map(({ canonical }) => plainWord(canonical));
