import type { Article } from '../../article/article.ts';
import { blockTexts } from '../../article/block-text.ts';
import { inlineText } from '../../article/inline-text.ts';
import type { Part } from './records.ts';

/** The texts of an article in which words can stand one after the other. */
export const articleTexts = ({ title, lead, blocks }: Article): { part: Part; text: string }[] => [
  { part: 'title', text: title },
  { part: 'lead', text: inlineText(lead) },
  ...blocks.flatMap(blockTexts).map((text) => ({ part: 'body' as const, text })),
];
