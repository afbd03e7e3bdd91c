import { afterDay, isDate, isDayNamed } from './date-context.ts';
import { readInteger } from './integer.ts';
import { numberEnd, type Rule, rule } from './rule.ts';

const day = '(0?[1-9]|[12]\\d|3[01])';
const month = '(0?[1-9]|1[0-2])';
const year = '((?:1[89]|2[01])\\d\\d)';

const afterSeason = /(?<!\p{L})(?:mùa|giải|vụ|năm học|khóa|league)(?: \p{L}+){0,3} $/u;

/**
 * `21/10/2024`, `2-9-1945`; `21/10`; the first day of `21-25/10`; `10/2024`, `tháng 10-2024`, `quý 3/2024`.
 *
 * `21/10` is a date, `2/3` a fraction, and only what stands around tells `3/4` from the third of April (`isDate`). (The kinds
 * NDAT, NDAY, NMON, NFRC of Nguyen, Pham & Tran 2010, doi:10.1145/1852611.1852627.)
 */
export const dates: readonly Rule[] = [
  rule(`${day}([/.-])${month}\\2${year}${numberEnd}`, ([, d, , m, y], before) => sayDate(before, d, m, y)),
  rule(`${day}[/-]${month}${numberEnd}(?=(.{0,24}))`, ([written, d, m, rest = ''], before) =>
    isDate(written, before, rest) ? sayDate(before, d, m) : null,
  ),
  // `ngày 1,2,3/5`: no decimals, but days.
  rule(`${day},(?=(?:${day}(?:, ?| và )){0,6}${day}(?:[/-]| tháng )${month}${numberEnd})`, ([, d], before) =>
    afterDay.test(before) ? `${readInteger(d ?? '')}, ` : null,
  ),
  rule(`${day}(?= ?[-–] ?${day}/${month}(?:/${year})?${numberEnd})`, ([, d], before) => sayDate(before, d)),
  rule(`${month}([/-])${year}${numberEnd}`, ([, m, mark, y], before) => {
    const isNamed = /(?:tháng|quý) $/u.test(before);
    if (!isNamed && (mark === '-' || before.endsWith('số '))) return null;
    return `${isNamed ? '' : 'tháng '}${sayMonth(m)} năm ${readInteger(y ?? '')}`;
  }),
  // `mùa giải 2024/25`: two years that follow each other.
  rule(`(20\\d\\d)/((?:20)?\\d\\d)${numberEnd}`, ([, first = '', next = ''], before) => {
    const last = String(Number(first) + 1);
    if (!last.endsWith(next) || !afterSeason.test(before)) return null;
    return `${readInteger(first)} đến ${readInteger(last)}`;
  }),
];

function sayDate(before: string, d = '', m?: string, y?: string): string {
  const words = [isDayNamed(before) ? '' : 'ngày ', readInteger(d)];
  if (m) words.push(' tháng ', sayMonth(m));
  if (y) words.push(' năm ', readInteger(y));
  return words.join('');
}

function sayMonth(m = ''): string {
  return Number(m) === 4 ? 'tư' : readInteger(m);
}
