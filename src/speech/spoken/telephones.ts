import { spellDigits } from './integer.ts';
import { numberEnd, type Rule, rule } from './rule.ts';

/**
 * `0912 345 678`, `02373.852.345`, `0912.34.56.78`, `1900 1234`, `18001090`: digit by digit, with a pause where the groups part.
 * A year may stand beside a count, as in `năm 1900 1234 người`.
 */
export const telephone: Rule = rule(
  '(?:0\\d{2,3} \\d \\d{3} \\d{3}|0\\d{1,4}([. ]?)\\d{3,4}\\1\\d{3,4}|0\\d{2,3}([. ])\\d\\d\\2\\d\\d\\2\\d\\d|' +
    `1[89]00(?:[. ]\\d{4}|([. ])\\d{3}\\3\\d{3}|\\d{4}(?! ?(?:đ|USD|người))))${numberEnd}`,
  ([written], before) =>
    written.startsWith('1') && /(?:năm|từ|đến|đoạn|[-–]) ?$/u.test(before)
      ? null
      : written
          .split(/[. ]|(?<=^1[89]00)/)
          .map(spellDigits)
          .join(', '),
);

const called =
  /(?<!\p{L})(?:(gọi(?: điện)?(?: cho| đến| tới)?|cấp cứu)|cảnh sát|đài|dây nóng|hotline|(?<=(?:gọi|máy|cứu|sát|đài|nóng) )số):? (?:11\d(?:, | và | hoặc ))*$/u;

/** `gọi 113 để báo`, `Tổng đài 1022`; but `gọi 113 tân binh`, `cấp cứu 115 người`. */
export const shortNumber: Rule = rule(
  `(?:11[1-5]|10\\d\\d)${numberEnd}(?! người)(?=( (?!(?:và|hoặc|để|khi|ngay)(?!\\p{L}))\\p{L})?)`,
  ([written, isCount], before) => {
    const found = called.exec(before);
    return found && !(isCount && found[1]) ? spellDigits(written) : null;
  },
);
