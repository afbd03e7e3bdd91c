import { unitSource } from '../tables/units.ts';
import { readInteger, spellDigits } from './integer.ts';
import { numberEnd, type Rule, rule, wordEnd } from './rule.ts';

/** A number as it is written, up to where it may go on. */
export const numberSource =
  '(?:\\d{1,3}(?:\\.\\d{3}){1,5}(?:,\\d{1,6})?|\\d{1,3}(?:,\\d{3}){2,5}|\\d{1,18}(?:[.,]\\d{1,6})?)';

/** What may follow a number: no letter but those of a unit. */
const beforeUnit = `(?=${unitSource}${wordEnd}|(?!\\p{L}))`;

/** Its number has as many digits as are written: `Đề án 06` “không sáu”. */
const afterDocument = /(?:đề án|chỉ thị|(?:án|thị|quyết|định|luận|tư|hoạch) số) $/u;

/**
 * `1.200`, `5,6`, `1.234,5`, `1,234,567`, `3.5`. A letter glued to a number that is no unit (`5G`, `4K`) leaves both to the voice.
 * Ordinals and months have words of their own: “thứ nhất”, “thứ tư”, “tháng tư”.
 */
export const number: Rule = rule(`${numberSource}(?!\\d|[.,/]\\d)${beforeUnit}`, ([written], before) => {
  if (written === '1' && /thứ $/u.test(before)) return ordinals[written];
  if (/^0\d$/.test(written) && afterDocument.test(before)) return spellDigits(written);
  return /^0?4$/.test(written) && /(?:thứ|tháng) $/u.test(before) ? 'tư' : readNumber(written);
});

/**
 * `1 005`: a space groups thousands only where no list of numbers could be meant, when it cannot be broken or when a group
 * begins with zero, as no count does; and before đồng (`12 500 đồng`). Not after a number, nor in a code.
 */
export const spaced: Rule = rule(
  `[1-9]\\d{0,2}(?=[\\d ]*(?:[\\u00a0\\u202f]| 0|\\d (?:đồng|VNĐ|VND)(?!\\p{L})))(?:[ \\u00a0\\u202f]\\d{3}){1,4}(?! ?\\d)(?!/|[.,]\\d)${beforeUnit}`,
  ([written], before) =>
    /(?:\d[,.;]?|\+|(?:số|mã|khoản|thoại|line|ngày|tháng|năm|lớp|thứ|lần):?) ?$/u.test(before)
      ? null
      : readInteger(written.replace(/\s/g, '')),
);

/** The full stop groups thousands or is said “chấm”, the comma is said “phẩy”, unless it groups more than once. */
export function readNumber(text: string): string {
  const isGrouped = /^[1-9]\d{0,2}(?:(?:\.\d{3})+(?:,|$)|(?:,\d{3}){2,}$)/.test(text);
  const plain = isGrouped ? text.replaceAll(text.includes('.') ? '.' : ',', '') : text;
  const [whole = '', fraction] = plain.split(/[.,]/);
  if (fraction === undefined) return readInteger(whole);
  const isRead = fraction.length <= 3 && !fraction.startsWith('0');
  const mark = text.includes(',') ? 'phẩy' : 'chấm';
  return `${readInteger(whole)} ${mark} ${isRead ? readInteger(fraction) : spellDigits(fraction)}`;
}

const ordinals: Readonly<Record<string, string>> = { 1: 'nhất', 4: 'tư' };

const grouped = '[1-9]\\d{0,2}(?:\\.\\d{3})+';

/**
 * `2/3` “hai phần ba”, `17/19` “mười bảy trên mười chín”: of more than ten, so many of so many are counted. `tỷ lệ 1:2.000`,
 * `bản đồ 1/10.000`.
 */
export const fraction: Rule = rule(
  `(${grouped}|\\d{1,4})([/:])(${grouped}|[1-9]\\d{0,3})(?![\\d/]|[.,:]\\d)${beforeUnit}`,
  ([, part = '', mark, whole = ''], before) => {
    const isRatio = mark === ':';
    if (isRatio && !/(?:t[ỷỉ] lệ|bản đồ)(?: \p{L}+)? $/u.test(before)) return null;
    const isRank = /(?:thứ|hạng|vị trí|top) $/u.test(before);
    const isProper = !isRatio && !isRank && /^(?:\d|10)$/.test(whole) && Number(part) < Number(whole);
    const name = isProper && whole === '4' ? 'tư' : readNumber(whole);
    const ordinal = before.endsWith('thứ ') ? ordinals[part] : null;
    return `${ordinal ?? readNumber(part)} ${isProper ? 'phần' : 'trên'} ${name}`;
  },
);

/** `số 27/5`, `ngõ 12/5/7`, `lớp 9/2`: of a house or class, never a date; but `đa số 2/3` is a share. */
export const house: Rule = rule(
  `\\d{1,4}(?:/\\d{1,3}){1,3}${numberEnd}(?! (?:số|học|em) )`,
  ([written], before) =>
    /(?:(?<!(?:đa|tổng|dân|t[ỷỉ]) )số|(?<!\p{L}|sân )(?:nhà|ngõ|ngách|hẻm|kiệt|lớp|tiểu khu)) $/u.test(before)
      ? written.split('/').map(readInteger).join(' trên ')
      : null,
);
