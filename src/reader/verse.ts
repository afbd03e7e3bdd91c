import type { Inline } from '../article/article.ts';
import { inlineText } from '../article/inline-text.ts';

/**
 * Characters up to which a line may be one of verse: eight syllables, the longest of Vietnam's own metres, are about 45,
 * and free verse goes a little further. It also is about what the column holds by default.
 */
const longestLine = 60;

/** Whether lines are lines because their writer ended them, as in a stanza: there are several, and all are short. */
export function isVerse(inlines: readonly Inline[]): boolean {
  const lines = inlineText(inlines).split('\n');
  return lines.length > 1 && lines.every((line) => line.length <= longestLine);
}
