import { unitSource, units } from '../tables/units.ts';
import { readInteger, spellDigits } from './integer.ts';
import { numberSource, readNumber } from './numbers.ts';
import { numberEnd, type Rule, rule, wordEnd } from './rule.ts';

/** `$100`, `$1,5 triệu`, `US$1,200`: the comma before three digits groups thousands in an amount written so. */
export const dollars: Rule = rule(
  `(?:US| )?\\$ ?(${numberSource})( (?:nghìn|ngàn|triệu|t[ỷỉ]))?${numberEnd}`,
  ([, amount = '', scale = '']) => `${readNumber(amount.replace(/,(?=\d{3}$)/, ''))}${scale} đô la Mỹ`,
);

/** The first side of `20x30cm`, `3x4 m`; “nhân” is said by the next rule. Without a unit it may be a name. */
export const side: Rule = rule(
  `(${numberSource})(?= ?[xX×] ?${numberSource}(?: ?[xX×] ?${numberSource})?${unitSource}${wordEnd})`,
  ([, written = '']) => readNumber(written),
);

/** `x` between the sides, of which the second may have one after it. */
export const times: Rule = rule('[xX×] ?(?=\\d)', (_, before) =>
  /\d(?: ?[cmk]?m)? ?$/.test(before) ? 'nhân' : null,
);

/** `1m65`, `2kg5`, `1ha2`: what is over follows the unit; but `5m2` is an area. */
export const over: Rule = rule(
  `(\\d{1,3})(m(?![23](?!\\d))|kg|ha)(\\d{1,2})${wordEnd}`,
  ([, whole = '', unit = '', rest = '']) =>
    `${readInteger(whole)} ${units.get(unit)} ${(rest.startsWith('0') ? spellDigits : readInteger)(rest)}`,
);
