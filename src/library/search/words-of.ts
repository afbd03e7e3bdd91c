import type { Article } from '../../article/article.ts';
import { blockTexts } from '../../article/block-text.ts';
import { inlineText } from '../../article/inline-text.ts';
import type { FreshWords } from './records.ts';
import { distinctWords } from './text-words.ts';

/** The words by which an article is found, of each of its parts. */
export function wordsOf({ title, lead, blocks }: Article): Omit<FreshWords, 'n'> {
  return {
    title: distinctWords([title]),
    lead: distinctWords([inlineText(lead)]),
    body: distinctWords(blocks.flatMap(blockTexts)),
  };
}
