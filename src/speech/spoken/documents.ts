import { abbreviations } from '../tables/abbreviations.ts';
import { authorities, documentKinds } from '../tables/documents.ts';
import { readInteger } from './integer.ts';
import { type Rule, rule, wordEnd } from './rule.ts';

/**
 * `15/2020/NĐ-CP` “mười lăm năm hai nghìn không trăm hai mươi nghị định của chính phủ”; `58-NQ/TW`. The kind is not said again
 * when it has just been said. Only when every code after the number is known: what only looks like a document is left to the
 * voice.
 */
export const document: Rule = rule(
  `(\\d{1,5})(?:/(\\d{4}))?[/-](\\p{Lu}[\\p{L}\\d]*(?:[-–/]\\p{Lu}[\\p{L}\\d]*){0,3})${wordEnd}`,
  ([, number = '', year, codes = ''], before) => {
    const names = codes.split(/[-–/]/).map(nameOf);
    if (names.includes(undefined)) return null;
    const kind = codes.startsWith('QH') ? undefined : names.shift();
    const words = [readInteger(number)];
    if (year) words.push('năm', readInteger(year));
    if (kind && !before.includes(kind)) words.push(kind);
    if (names.length > 0) words.push('của', names.join(', '));
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
  const [, letters = '', assembly] = /^(.*?)(\d*)$/.exec(code) ?? [];
  const name = documentKinds.get(letters) ?? authorities.get(letters) ?? abbreviations.get(letters);
  return name && name + (assembly ? ` khóa ${readInteger(assembly)}` : '');
}
