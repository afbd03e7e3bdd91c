import { type Rule, rule, wordEnd } from './rule.ts';

/** A word that ends as no Vietnamese syllable does: `Index`, `Express`, `Power`. */
const foreign = '[A-Z][a-z]*[bdfjklqrsvwxz]';

/** A person's name, which begins as no body does that has a standing committee. */
const person =
  '(?!(?:Tỉnh|Huyện|Thành|Xã|Đảng|Đoàn|Hội|Ban|Công|Chi) )\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}|(?! ?\\p{L}))';

const afterEditors = /(?<!\p{L})(?:theo|vtv,|(?:pv|phóng viên)(?:,| và)) $/u;

/** Letters that are an abbreviation elsewhere, and here a name or an editor. */
export const lookalikes: readonly Rule[] = [
  // `VN-Index`, `PV GAS`, `TP Bank`; but `PV TTXVN` is a reporter.
  rule(
    `(?:VN(?=[- ](?:[A-Z]{2,}|${foreign})${wordEnd})|PV(?=[- ](?:GAS|OIL|POWER|${foreign})${wordEnd})|TP(?=[- ]Bank))`,
    ([written]) => written,
  ),
  // `BTV Lê Hà`, `BTV Đài`; beside reporters, but not `Theo BTV Tỉnh ủy`.
  rule(`BTV(?= Đài|(?:,| và) PV| ${person})`, ([written]) => written),
  rule(`BTV${wordEnd}(?! (?:\\p{L}+ ){0,2}(?:ủy|[đĐ]ảng|[đĐ]oàn|[hH]ội))`, ([written], before) =>
    afterEditors.test(before) ? written : null,
  ),
];
