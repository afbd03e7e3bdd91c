import type { Article } from '../../article/article.ts';
import { blockTexts } from '../../article/block-text.ts';
import { inlineText } from '../../article/inline-text.ts';
import type { FreshWords } from './records.ts';

/** The words by which an article is found, of each of its parts. */
export function wordsOf({ title, lead, blocks }: Article): Omit<FreshWords, 'n'> {
  return {
    title: distinct([title]),
    lead: distinct([inlineText(lead)]),
    body: distinct(blocks.flatMap(blockTexts)),
  };
}

const distinct = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])),
];
