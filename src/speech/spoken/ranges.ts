import { type Rule, rule } from './rule.ts';

/** A number, date or time with at most one unit or word after it; nothing glued before it, so that no code is a range. */
const left = /(?<![\p{L}\d.,/:–-])(?<!\d ?[-–] ?)(\d[\d.,/:h]*)(?<!\/)( ?(?:[%‰]|[°˚]C?|\p{L}{1,5}))?$/u;

/** Words after which two numbers with a hyphen are a score. */
const beforeScore = /(?:t[ỷỉ] số|thắng|thua|hòa|dẫn)(?: \p{L}+){0,2} $/u;

/** What tells, before a date-like `5-3`, that it is rather a score. */
export const nearScore =
  /(?<!\p{L})(?:t[ỷỉ] số|thắng|thua|hòa|dẫn|gỡ|bàn|trận|hiệp|kết|set|séc)(?!\p{L})[^.;]*$/u;

/**
 * The dash between two numbers: `2020-2025`, `5 - 10%`, `7h - 9h`, `30/9 - 2/10` “đến”, `tỷ số 2-1` nothing (NRNG and NSCR of
 * Nguyen, Pham & Tran 2010, doi:10.1145/1852611.1852627). Three numbers in a row are a formation, a code: as written.
 */
export const range: Rule = rule(
  ' ?[-–] ?(?=(\\d[\\d.,]*)([/:h]?)(?!\\d| ?[-–] ?\\d))',
  ([, to = '', mark], before) => {
    const found = left.exec(before);
    const from = found?.[1];
    if (!found || from === undefined) return null;
    if (mark || found[2] || /[/:h]/.test(from)) return 'đến';
    const [first, last] = [worthOf(from), worthOf(to)];
    const isScore = beforeScore.test(before.slice(0, found.index)) || (first >= last && first < 100);
    return isScore ? ' ' : first < last ? 'đến' : null;
  },
);

/** `dịp lễ 30-4 - 1-5`; `-3 - 1 độ`, `-5 - -3 độ`. */
export const rangeOfDays: Rule = rule(
  ' [-–] (?=\\d+-\\d(?!\\d*-)|[-–−]?\\d[\\d,]* ?(?:[°º˚]|độ))',
  (_, before) =>
    /(?<![\d-])(?:1[3-9]|2\d|3[01])-(?:\d|1[0-2])$|(?<![^ (])(?<!\d )[-–−][\d,]+$/.test(before) &&
    !nearScore.test(before)
      ? 'đến'
      : null,
);

/** `Km0+100 - Km5+700`. */
export const rangeOfRoad: Rule = rule(' ?[-–] ?(?=[Kk][Mm] ?\\d)', (_, before) =>
  /(?<!\p{L})km ?\d[\d +]*$/u.test(before) ? 'đến' : null,
);

function worthOf(text: string): number {
  return Number(
    text
      .replace(/\.(?=\d{3})/g, '')
      .replace(',', '.')
      .replace(/\.$/, ''),
  );
}
