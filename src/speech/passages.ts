import type { Article } from '../article/article.ts';
import { blockTexts } from '../article/block-text.ts';
import { inlineText } from '../article/inline-text.ts';
import type { Passage } from './passage.ts';

/** What may be left out of the reading. */
export interface PassageOptions {
  readonly captions: boolean;
  readonly tables: boolean;
}

/** What stands before the blocks, in `Passage.block`. */
export const titleBlock = -2;
export const leadBlock = -1;

/** What is read of an article, in order: title, lead, blocks. Texts without anything to say are left out. */
export function passagesOf(article: Article, { captions, tables }: PassageOptions): Passage[] {
  const passages: Passage[] = [];
  const add = (block: number, texts: readonly string[]) => {
    let start = 0;
    for (const text of texts) {
      if (/[\p{L}\p{N}]/u.test(text)) passages.push({ text, block, start });
      start += text.length + 1;
    }
  };
  add(titleBlock, [article.title]);
  add(leadBlock, [inlineText(article.lead)]);
  article.blocks.forEach((block, index) => {
    const isWanted = block.kind === 'table' ? tables : captions || !('caption' in block);
    if (isWanted) add(index, blockTexts(block));
  });
  return passages;
}
