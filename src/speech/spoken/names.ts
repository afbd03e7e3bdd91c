import { abbreviations } from '../tables/abbreviations.ts';
import { dotted } from '../tables/dotted.ts';
import { titles } from '../tables/titles.ts';
import { readInteger } from './integer.ts';
import { type Rule, rule, wordEnd } from './rule.ts';

/** `QL1A`, `QL 45`, `ĐT.506`. */
export const road: Rule = rule(
  `(QL|TL|ĐT)\\.? ?(\\d{1,4})([A-ZĐ]?)${wordEnd}`,
  ([, kind = '', number = '', letter = '']) => `${titles.get(kind)} ${readInteger(number)} ${letter}`.trim(),
);

/**
 * A run of abbreviations, said as a whole when the table has it without its marks (`VH-TT&DL`, `GS.TS`, `T.Ư`). Otherwise its
 * first part is said, and the walk comes to the others (`UBND-HĐND`, `TP.Thanh Hóa`). The full stop that belongs to an
 * abbreviation goes with it: before a word written small (`v.v. và`), glued to the next one, or after what never stands
 * without (`ThS. Lê`). Elsewhere it ends the sentence: `… của UBND. Ông …`.
 */
export const abbreviation: readonly Rule[] = [
  saying('(\\p{L}{1,8}(?:[-&./]\\p{L}{1,8}){1,3})', (written) =>
    abbreviations.get(written.replace(/[-&./]/g, '')),
  ),
  saying('(\\p{L}{2,8})', (written) => abbreviations.get(written)),
];

function saying(source: string, meaning: (written: string) => string | undefined): Rule {
  const stop = '(\\.(?= ?\\p{Ll}|[\\p{Lu}\\d]))?(\\.)?';
  return rule(`${source}${wordEnd}${stop}`, (found) => {
    const [, written = '', inside, after] = found;
    const words = meaning(written);
    if (words === undefined) return null;
    return after && !inside && !dotted.has(written.toLowerCase()) ? `${words}.` : words;
  });
}

/** `TS. Lê Văn A`, `Q.1`. */
export const title: Rule = rule(
  '(TS|BS|KS|KTS|LS)(?:\\. ?| )(?=\\p{Lu}\\p{Ll})|([QP])\\.(?=\\d)',
  ([, beforeName, beforeNumber]) => titles.get(beforeName ?? beforeNumber ?? ''),
);
