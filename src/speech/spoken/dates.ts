import { readInteger } from './integer.ts';
import { numberEnd, type Rule, rule } from './rule.ts';

const day = '(0?[1-9]|[12]\\d|3[01])';
const month = '(0?[1-9]|1[0-2])';
const year = '((?:1[89]|2[01])\\d\\d)';

const afterDay = /(?:ngày|mùng|mồng) $/u;

/** What a date follows: times of the day, feasts, what spans of time begin and end with, another date. */
const beforeDate =
  /(?:(?:ngày|từ)(?: \d\d?(?:,| và| ?[-–]))?|mùng|mồng|sáng|trưa|chiều|tối|đêm|hôm|dịp|lễ|khánh|đến|tới|trước|sau|nữ|động|nhi|tết|vào|qua|nay|\d\/\d\d?(?: ?[-–]|,| và)) ?\(?$/u;

/**
 * `21/10/2024`, `2-9-1945`; `21/10`; the first day of `21-25/10`; `10/2024`, `tháng 10-2024`, `quý 3/2024`.
 *
 * `21/10` is a date, `2/3` a fraction, and only what stands around tells `3/4` from the third of April: after a word that dates
 * follow it is one, otherwise only when it could be no fraction below one. With a hyphen, `ngày 2-9` alone is a date. (The
 * kinds NDAT, NDAY, NMON, NFRC of Nguyen, Pham & Tran 2010, doi:10.1145/1852611.1852627.)
 */
export const dates: readonly Rule[] = [
  rule(`${day}([/.-])${month}\\2${year}${numberEnd}`, ([, d, , m, y], before) => sayDate(before, d, m, y)),
  rule(`${day}([/-])${month}${numberEnd}`, ([written, d, mark, m], before) => {
    const isSure = afterDay.test(before);
    // `24/7` is the whole week, unless it is called a day.
    const isLikely = mark === '/' && written !== '24/7' && (Number(d) > Number(m) || beforeDate.test(before));
    return isSure || isLikely ? sayDate(before, d, m) : null;
  }),
  rule(`${day}(?= ?[-–] ?${day}/${month}(?:/${year})?${numberEnd})`, ([, d], before) => sayDate(before, d)),
  rule(`${month}([/-])${year}${numberEnd}`, ([, m, mark, y], before) => {
    const isNamed = /(?:tháng|quý) $/u.test(before);
    if (!isNamed && (mark === '-' || before.endsWith('số '))) return null;
    return `${isNamed ? '' : 'tháng '}${sayMonth(m)} năm ${readInteger(y ?? '')}`;
  }),
];

function sayDate(before: string, d = '', m?: string, y?: string): string {
  const words = [afterDay.test(before) ? '' : 'ngày ', readInteger(d)];
  if (m) words.push(' tháng ', sayMonth(m));
  if (y) words.push(' năm ', readInteger(y));
  return words.join('');
}

function sayMonth(m = ''): string {
  return Number(m) === 4 ? 'tư' : readInteger(m);
}
