import {
  beginningPlainly,
  beginningWithTones,
  hasDiacritics,
  type Lookup,
  plainly,
  withTones,
} from './lookup.ts';
import type { Query, Term } from './query.ts';

/** A query as it is looked up: for each of its terms the words that have to stand one after the other. */
export type Reading = readonly (readonly Lookup[])[];

interface Level {
  whole: (canonical: string) => Lookup;
  open: (canonical: string) => Lookup;
}
const toned: Level = { whole: withTones, open: beginningWithTones };
const plain: Level = { whole: plainly, open: beginningPlainly };
const beginnings: Level = { whole: beginningPlainly, open: beginningPlainly };

/**
 * What a query may mean, the likeliest first; the next counts only where one finds nothing. With diacritics typed, words
 * with just these come before words that are the same without. The word being typed may go on; the others may only
 * where nothing else is found. Last, what was written without a space (`21/10`) may stand apart.
 */
export function readingsOf({ terms }: Query): Reading[] {
  const words = terms.flatMap(({ words }) => words);
  const levels = [
    ...(words.some(hasDiacritics) ? [toned] : []),
    plain,
    ...(words.length > 1 || terms.some(({ isOpen }) => !isOpen) ? [beginnings] : []),
  ];
  const read = (some: readonly Term[]) => levels.map((level) => some.map((term) => lookupsOf(term, level)));
  const apart = terms.flatMap((term) => (term.kind === 'joined' ? wordsApart(term) : [term]));
  return terms.length === 0 ? [] : [...read(terms), ...(apart.length > terms.length ? read(apart) : [])];
}

function lookupsOf({ words, kind, isOpen }: Term, level: Level): Lookup[] {
  // Who quotes means whole words.
  const { whole } = kind === 'quoted' && level === beginnings ? plain : level;
  return words.map((word, index) => (isOpen && index === words.length - 1 ? level.open : whole)(word));
}

function wordsApart({ words, isOpen }: Term): Term[] {
  return words.map((word, index) => ({
    words: [word],
    kind: 'word',
    isOpen: isOpen && index === words.length - 1,
  }));
}
