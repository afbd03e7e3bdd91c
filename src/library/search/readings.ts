import { hasLetters } from './index-forms.ts';
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
/** Where diacritics were typed with some words alone: the others were typed in haste, and may have any. */
const hasty: Level = {
  whole: (canonical) => (hasDiacritics(canonical) ? withTones : plainly)(canonical),
  open: beginningWithTones,
};
const plain: Level = { whole: plainly, open: beginningPlainly };
const beginnings: Level = { whole: beginningPlainly, open: beginningPlainly };

/**
 * What a query may mean, the likeliest first; what is in one group counts together, in that order, and the next group only
 * where one finds nothing. With diacritics typed, words with just these come before words that are the same without. The
 * word being typed may go on; the others may only where nothing else is found. Last, what was written without a space
 * (`21/10`) may stand apart.
 */
export function readingsOf({ terms }: Query): Reading[][] {
  const words = terms.flatMap(({ words }) => words);
  const levels = [
    ...(words.some(hasDiacritics) ? [isHasty(terms) ? [toned, hasty] : [toned]] : []),
    [plain],
    ...(words.length > 1 || terms.some(({ isOpen }) => !isOpen) ? [[beginnings]] : []),
  ];
  const read = (some: readonly Term[]) =>
    levels.map((group) => group.map((level) => some.map((term) => lookupsOf(term, level))));
  const apart = terms.flatMap((term) => (term.kind === 'joined' ? wordsApart(term) : [term]));
  return terms.length === 0 ? [] : [...read(terms), ...(apart.length > terms.length ? read(apart) : [])];
}

/** Whether a whole word has letters and no diacritics; who quotes has typed what is meant. */
const isHasty = (terms: readonly Term[]): boolean =>
  terms
    .filter(({ kind }) => kind !== 'quoted')
    .flatMap(({ words, isOpen }) => (isOpen ? words.slice(0, -1) : words))
    .some((word) => hasLetters(word) && !hasDiacritics(word));

const quotedAs = new Map([
  [hasty, toned],
  [beginnings, plain],
]);

function lookupsOf({ words, kind, isOpen }: Term, level: Level): Lookup[] {
  // Who quotes means whole words, and just these.
  const { whole } = (kind === 'quoted' && quotedAs.get(level)) || level;
  return words.map((word, index) => (isOpen && index === words.length - 1 ? level.open : whole)(word));
}

function wordsApart({ words, isOpen }: Term): Term[] {
  return words.map((word, index) => ({
    words: [word],
    kind: 'word',
    isOpen: isOpen && index === words.length - 1,
  }));
}
