import { abbreviations } from '../tables/abbreviations.ts';
import { dotted } from '../tables/dotted.ts';
import { titles } from '../tables/titles.ts';
import { readInteger } from './integer.ts';
import { numberEnd, type Rule, rule, wordEnd } from './rule.ts';
import { isAmount } from './units.ts';

/** `QL1A`, `QL 45`, `ĐT.506`. */
export const road: Rule = rule(
  `(QL|TL|ĐT)\\.? ?(\\d{1,4})([A-ZĐ]?)${wordEnd}`,
  ([, kind = '', number = '', letter = '']) => `${titles.get(kind)} ${readInteger(number)} ${letter}`.trim(),
);

/**
 * A run of abbreviations, said as a whole when the table has it without its marks (`VH-TT&DL`, `VH,TT&DL`, `GS.TS`, `T.Ư`).
 * Otherwise its first part is said, and the walk comes to the others (`UBND-HĐND`, `TP.Thanh Hóa`). The full stop that belongs
 * to an abbreviation goes with it: before a word written small (`v.v. và`), glued to the next one, or after what never stands
 * without (`ThS. Lê`). Elsewhere it ends the sentence: `… của UBND. Ông …`.
 */
export const abbreviation: readonly Rule[] = [
  saying('(\\p{L}{1,8}(?:[-&./]\\p{L}{1,8}){1,3})', unmarked),
  saying('(\\p{Lu}{1,4}, ?\\p{Lu}{1,4}(?:[-&]\\p{Lu}{1,4}){1,2})', unmarked),
  saying('(\\p{L}{2,8})', (written) => abbreviations.get(written)),
];

function unmarked(written: string): string | undefined {
  return abbreviations.get(written.replace(/[-&./, ]/g, ''));
}

function saying(source: string, meaning: (written: string) => string | undefined): Rule {
  const stop = '(\\.(?= ?\\p{Ll}|[\\p{Lu}\\d]))?(\\.)?';
  return rule(`${source}${wordEnd}${stop}`, (found) => {
    const [, written = '', inside, after] = found;
    const words = meaning(written);
    if (words === undefined) return null;
    return after && !inside && !dotted.has(written.toLowerCase()) ? `${words}.` : words;
  });
}

/** `TS. Lê Văn A`, `BS CKII Lê`, `Q.1`. */
export const title: Rule = rule(
  '(TS|BS|KS|KTS|LS)(?:\\. ?| |(?=CKI))(?=\\p{Lu}\\p{Ll}|CKI)|([QP])\\.(?=\\d)',
  ([, beforeName, beforeNumber]) => titles.get(beforeName ?? beforeNumber ?? ''),
);

/**
 * `TT Bút Sơn`, `P. Đông Thọ`: only before a name of two syllables, one of which has a letter that English lacks, since `TT` is a
 * president too; and `P.` after a person's title is a name cut short.
 */
export const place: Rule = rule(
  '(?:(TT)(?:\\. ?| )|(P)\\. ?)(?=(\\p{Lu}\\p{Ll}* \\p{Lu}\\p{Ll}*))',
  ([, town, , name = ''], before) => {
    if (!/[^ -~]/.test(name)) return null;
    if (town) return 'thị trấn';
    return /(?<!\p{L})(?:ông|bà|anh|chị|em|cô|tên|cháu|đ\/c|đồng chí) $/u.test(before) ? null : 'phường';
  },
);

/** `SN 1985`, of a person. */
export const birth: Rule = rule('SN(?:: ?| )?(?=(?:19|20)\\d\\d(?!\\d))', () => 'sinh năm');

/** `thế kỷ III TCN`, `năm 111 TCN`. Elsewhere it may be a school. */
export const era: Rule = rule(`TCN${wordEnd}`, (_, before) =>
  /(?:\d|(?<!\p{L})[ivx]+) $/u.test(before) ? 'trước công nguyên' : null,
);

/** `Km5+300`: a place on a road. */
export const milestone: Rule = rule(
  `[Kk][Mm] ?(\\d{1,4})(?: ?\\+ ?(\\d{1,3}))?${numberEnd}`,
  (found, before) => {
    const [, km = '', m] = found;
    if (isAmount(before)) return null;
    return `ki-lô-mét ${readInteger(km)}${m ? ` cộng ${readInteger(m)}` : ''}`;
  },
);
