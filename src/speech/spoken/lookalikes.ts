import { type Rule, rule, wordEnd } from './rule.ts';

/** A word in capitals, or one that ends as no Vietnamese syllable does: `GAS`, `Index`, `Express`. */
const foreign = `(?:[A-Z]{2,}|[A-Z][a-z]*[bdfjklqrsvwxz])${wordEnd}`;

/** Whom the standing committee leads; without one, `BTV` is an editor as well. */
const body = '(?:(?:\\p{L}+ ){0,2}(?:ủy|[Đđ]ảng|[Đđ]oàn|[Hh]ội)|LĐ|[HT]U)';

/** Letters that are an abbreviation elsewhere, and here a name or in doubt: `VN-Index`, `PV GAS`, `TP Bank`, `Theo BTV`. */
export const lookalike: Rule = rule(
  `(?:(?:VN|PV)(?=[- ]${foreign})|TP(?=[- ]Bank)|BTV(?! ${body}))${wordEnd}`,
  ([written]) => written,
);
