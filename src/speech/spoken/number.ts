import { readInteger, spellDigits } from './integer.ts';

/**
 * A number as Vietnamese writes it: `1.200`, `5,6`, `1.234,5`, `3.5`; its end is neither digit nor a mark with a digit
 * after it, so that no piece of a version or an address is taken for one. Bounded, to take no time on a row of digits.
 */
export const numberSource =
  '(?:\\d{1,3}(?:\\.\\d{3}){1,5}(?:,\\d{1,6})?|\\d{1,18}(?:[.,]\\d{1,6})?)(?!\\d|[.,]\\d)';

/** Reads what `numberSource` matches: the full stop groups thousands or is said “chấm”, the comma is said “phẩy”. */
export function readNumber(text: string): string {
  if (/^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(text) && !text.startsWith('0')) {
    const [whole = '', fraction] = text.split(',');
    return withFraction(whole.replaceAll('.', ''), 'phẩy', fraction);
  }
  const [whole = '', fraction] = text.split(/[.,]/);
  return withFraction(whole, text.includes(',') ? 'phẩy' : 'chấm', fraction);
}

function withFraction(whole: string, mark: string, fraction: string | undefined): string {
  if (fraction === undefined) return readInteger(whole);
  const isRead = fraction.length <= 3 && !fraction.startsWith('0');
  return `${readInteger(whole)} ${mark} ${isRead ? readInteger(fraction) : spellDigits(fraction)}`;
}

/** What a number is worth, to tell a range from a score. */
export function worthOf(text: string): number {
  const isGrouped = /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(text);
  return Number((isGrouped ? text.replaceAll('.', '') : text).replace(',', '.'));
}
