import { unitSource } from '../tables/units.ts';
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
