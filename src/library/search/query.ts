import { textWords } from './text-words.ts';

/** What somebody typed into the search box. */
export interface Query {
  /** All of them must occur, in any order. */
  terms: readonly Term[];
}

/** A word, or several that stand one after the other. */
export interface Term {
  /** As canonicalWord gives them. */
  words: readonly [string, ...string[]];
  /** `quoted`: the reader asked for it; `joined`: written without a space between, as dates are: `21/10`. */
  kind: 'word' | 'quoted' | 'joined';
  /** Its last word may go on: it is still being typed. */
  isOpen: boolean;
}

/** Who pastes a whole paragraph is looking for an article that has its first words. */
const mostWords = 32;
const quotes = /["“”„«»]/;

/** @param typed in any Unicode form, with or without diacritics */
export function parseQuery(typed: string): Query {
  const terms: Term[] = [];
  let left = mostWords;
  // Between the first quote and the second, the third and the fourth, and after one that has no second yet.
  for (const [index, piece] of typed.split(quotes).entries()) {
    const isQuoted = index % 2 === 1;
    for (const group of isQuoted ? [piece] : piece.split(/\s+/)) {
      const [first, ...rest] = textWords(group).slice(0, left);
      if (!first) continue;
      left -= 1 + rest.length;
      const words = [first.canonical, ...rest.map(({ canonical }) => canonical)] as const;
      const kind = isQuoted ? 'quoted' : words.length > 1 ? 'joined' : 'word';
      terms.push({ words, kind, isOpen: false });
    }
  }
  const last = terms.pop();
  if (last) terms.push({ ...last, isOpen: /[\p{L}\p{N}\p{M}]$/u.test(typed) });
  return { terms };
}
