import { spellDigits } from './integer.ts';
import { numberEnd, type Rule, rule } from './rule.ts';

/**
 * `0912 345 678`, `02373.852.345`, `0912.34.56.78`, `1900 1234`, `18001090`: digit by digit, with a pause where the groups part.
 * A year may stand beside a count, as in `năm 1900 1234 người`.
 */
export const telephone: Rule = rule(
  '(?:0\\d{1,4}([. ]?)\\d{3,4}\\1\\d{3,4}|0\\d{2,3}([. ])\\d\\d\\2\\d\\d\\2\\d\\d|' +
    `1[89]00(?:[. ]\\d{4}|([. ])\\d{3}\\3\\d{3}|\\d{4}(?! ?(?:đ|USD|người))))${numberEnd}`,
  ([written], before) =>
    written.startsWith('1') && /(?:năm|từ|đến|đoạn|[-–]) ?$/u.test(before)
      ? null
      : written
          .replace(/^1[89]00(?=\d)/, '$& ')
          .split(/[. ]/)
          .map(spellDigits)
          .join(', '),
);

/** Who is called at a short number; of these, the rest may also call or save so many people. */
const called = /(?<!\p{L})(?:tổng đài|dây nóng|hotline|số máy)(?: số)?:? $/u;
const calledOrCounted =
  /(?<!\p{L})(?:gọi(?: điện)?(?: cho| đến| tới)?|cảnh sát|cấp cứu|cứu hỏa)(?: số)?:? (?:11\d(?:, | và | hoặc ))*$/u;

/** `gọi 113`, `Tổng đài 1022`; but `cấp cứu 115 người`. */
export const shortNumber: Rule = rule(
  `1\\d{2,4}${numberEnd}(?! (?:người|ca|lượt|em|hộ|trường hợp|(?:bệnh|nạn|quân) nhân|học sinh|thanh niên|công dân|đồng)(?!\\p{L}))`,
  ([written], before) =>
    called.test(before) || (/^11[1-5]$/.test(written) && calledOrCounted.test(before))
      ? spellDigits(written)
      : null,
);
