import { templateToken, templateWords } from '../site/phrases.ts';
import { cleanText } from './text.ts';

const tokens = new RegExp(templateToken, 'gi');

/** A label above comments ends with a colon too. */
const commentLabel = /^(?:bình luận|ý kiến|bạn đọc|\d)/i;

/** Whether a line leads on to what it quotes below: `Các mã gồm:`. */
export const introduces = (text: string): boolean => /:\s*$/.test(text) && !commentLabel.test(text.trim());

/** Whether a text is nothing but the tokens of a template, at least one, the template's own words and punctuation. */
export function isOnlyTokens(text: string): boolean {
  if (!templateToken.test(text)) return false;
  const rest = cleanText(text.replace(tokens, ' ').replace(/[^\p{L}\p{N}\s]+/gu, ' '));
  return rest === '' || templateWords.test(rest);
}

/** How many tokens a text holds. */
export const countTokens = (text: string): number => text.match(tokens)?.length ?? 0;
