import { abbreviations } from '../tables/abbreviations.ts';
import { authorities, documentKinds } from '../tables/documents.ts';
import { readInteger, spellDigits } from './integer.ts';
import { type Rule, rule, wordEnd } from './rule.ts';

/** Whether the text itself goes on with who made it: ` của Chính phủ`, ` ngày 5/8/2020 của Bộ Chính trị`. */
const maker = '(?=((?:,? ngày(?: tháng| năm| [\\d/.-]+){1,5})?,? của )?)';

/**
 * `15/2020/NĐ-CP` “mười lăm năm hai nghìn không trăm hai mươi nghị định của chính phủ”; `58-NQ/TW`. The kind is not said again
 * when it has just been said, nor who made it when the text says so. Of a code that is known in part (`29/2024/TT-XYZ`) the
 * number is said and the letters are left; what only looks like a document is left to the voice.
 */
export const document: Rule = rule(
  `(\\d{1,5})(?:/(\\d{4}))?[/-](\\p{Lu}[\\p{L}\\d]*(?:[-–/]\\p{Lu}[\\p{L}\\d]*){0,3})${wordEnd}${maker}`,
  ([, number = '', year, codes = '', isMakerSaid], before) => {
    const parts = codes.split(/[-–/]/);
    const kind = documentKinds.get(parts[0] ?? '');
    const makers = parts.slice(kind ? 1 : 0).map(nameOf);
    if (!kind && !makers.some(Boolean)) return null;
    const words = [(number.startsWith('0') ? spellDigits : readInteger)(number)];
    if (year) words.push('năm', readInteger(year));
    if (makers.includes(undefined)) return [...words, codes].join(' ');
    // The Party's `QĐ` is a “quy định” as well.
    if (kind && !before.includes(kind) && !/quy định (?:số )?$/.test(before)) words.push(kind);
    if (makers.length > 0 && !isMakerSaid) words.push('của', makers.join(', '));
    return words.join(' ');
  },
);

/** `QĐ-UBND` without a number: “quyết định của ủy ban nhân dân”. */
export const documentKind: Rule = rule(
  `(\\p{Lu}[\\p{L}]{1,3})[-–]([\\p{L}\\d]{1,8})(?!-)${wordEnd}`,
  ([, kind = '', code = '']) => {
    const [name, authority] = [documentKinds.get(kind), nameOf(code)];
    return name && authority && `${name} của ${authority}`;
  },
);

/** `QH14` is the fourteenth assembly; the rest is in the tables. */
function nameOf(code: string): string | undefined {
  const letters = code.replace(/\d/g, '');
  const assembly = code.slice(letters.length);
  if (!code.startsWith(letters)) return undefined;
  const name = documentKinds.get(letters) ?? authorities.get(letters) ?? abbreviations.get(letters);
  return name && name + (assembly ? ` khóa ${readInteger(assembly)}` : '');
}
