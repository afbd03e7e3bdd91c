import type { MarkTag } from '../../article/article.ts';
import { cleanText } from '../text.ts';

/** What an element in a line means for its text. */
export const marks: Record<string, MarkTag> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  u: 'u',
  ins: 'u',
  s: 's',
  strike: 's',
  del: 's',
  sub: 'sub',
  sup: 'sup',
  mark: 'mark',
  code: 'code',
  kbd: 'code',
  small: 'small',
};
/** Elements that stand in a line and mean nothing by themselves. */
export const plainInlines = new Set([
  'span',
  'font',
  'label',
  'time',
  'abbr',
  'q',
  'big',
  'picture',
  'wbr',
  'noscript',
]);

/** Bold or italic by inline style, as word processors leave it. */
export function styledMark(element: Element): MarkTag | null {
  const style = element.getAttribute('style') ?? '';
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) return 'strong';
  return /font-style\s*:\s*italic/i.test(style) ? 'em' : null;
}

/** Whether all text of a line, if it has any, stands in one italic element. */
export function isAllItalic(element: Element): boolean {
  const italics = [...element.querySelectorAll('em, i')];
  if (italics.length === 0) return false;
  const text = cleanText(element.textContent ?? '');
  return italics.some((italic) => cleanText(italic.textContent ?? '') === text);
}
