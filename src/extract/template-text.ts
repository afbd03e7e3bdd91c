import { templateToken, templateWords } from '../site/phrases.ts';
import { cleanText } from './text.ts';

const tokens = new RegExp(templateToken, 'g');

/** Whether a text is nothing but the tokens of a template, at least one, the template's own words and punctuation. */
export function isOnlyTokens(text: string): boolean {
  if (!templateToken.test(text)) return false;
  const rest = cleanText(text.replace(tokens, ' ').replace(/[^\p{L}\p{N}\s]+/gu, ' '));
  return rest === '' || templateWords.test(rest);
}
