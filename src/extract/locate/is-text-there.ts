import { loadingLine } from '../../site/phrases.ts';
import { bodyId } from '../../site/selectors.ts';
import { cleanText } from '../text.ts';
import { findScrambled } from './find-scrambled.ts';

/** A line that is longer says more than to wait. */
const longestLine = 60;

/** Whether a text is all that a page shows while its script still fetches the article: `Đang tải nội dung...`. */
export const isPlaceholder = (text: string): boolean =>
  text.length <= longestLine && loadingLine.test(cleanText(text));

/** Whether a page's body holds its text, where the site's mark tells which element that is. */
export function isTextThere(document: Document): boolean {
  if (findScrambled(document) !== null) return false;
  const text = document.getElementById(bodyId)?.textContent?.trim();
  return text === undefined || (text !== '' && !isPlaceholder(text));
}
