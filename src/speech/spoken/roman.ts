import { readInteger } from './integer.ts';
import { type Rule, rule } from './rule.ts';

/** Words that Roman numerals follow, and the first of several. Without one, `VI` or `XL` may be a name, a size, a code. */
const beforeRoman =
  /(?:kh[óo][aá]|thế k[ỷỉ]|thứ|quý|chương|phần|k[ỳì]|hạng|cấp|loại|đại hội|giai đoạn|tập|vòng|nhóm|khu(?: vực)?|vùng|bảng|đợt|mục|báo động|thế chiến|chi bộ) (?:[ivx]+(?: ?[-–,] ?| và )){0,8}$/u;

const ones = ' I II III IV V VI VII VIII IX'.split(' ');

/** I to XXXIX, each at its value. */
const numerals = ['', 'X', 'XX', 'XXX'].flatMap((tens) => ones.map((one) => tens + one));

/** `khóa XXV`, `thế kỷ XIX`, `quý I, II`, `quý IV/2024`, `lần thứ I` (“nhất”). */
export const roman: Rule = rule(
  '([IVX]+)(?:[/-](\\d{4}))?(?![\\p{L}\\d/]|\\.\\p{L})',
  ([, numeral = '', year], before) => {
    const value = numerals.indexOf(numeral);
    if (value < 0 || !beforeRoman.test(before)) return null;
    const ordinal = before.endsWith('thứ ') ? ordinals[numeral] : null;
    return (ordinal ?? readInteger(String(value))) + (year ? ` năm ${readInteger(year)}` : '');
  },
);

/** The dash of `thế kỷ XIX-XX`: “đến”, as between other numbers. */
export const romanRange: Rule = rule(' ?[-–] ?(?=[IVX]+(?:/\\d{4})?(?![\\p{L}\\d/]))', (_, before) => {
  const numeral = /(?<![\p{L}\d])[ivx]+$/u.exec(before);
  return numeral && beforeRoman.test(before.slice(0, numeral.index)) ? 'đến' : null;
});

const ordinals: Readonly<Record<string, string>> = { I: 'nhất', IV: 'tư' };
