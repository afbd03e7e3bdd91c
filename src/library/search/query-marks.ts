import type { Lookup } from './lookup.ts';
import { parseQuery } from './query.ts';
import { type Reading, readingsOf } from './readings.ts';
import { type TextWord, textWords } from './text-words.ts';
import { runsIn } from './word-runs.ts';

/** A place in a text that a term of a query matches, in UTF-16 units of the text. */
export interface Mark {
  start: number;
  end: number;
  /** Which term, by its index. */
  term: number;
}

/**
 * Where a query matches in some texts that belong together. It is read as `find` reads it: the first reading of which all
 * terms occur; where there is none, that of which most do.
 *
 * @returns for each text its marks, from its beginning on
 */
export function queryMarks(texts: readonly string[], query: string): Mark[][] {
  const words = texts.map(textWords);
  let best: Mark[][] = texts.map(() => []);
  let bestShare = 0;
  for (const reading of readingsOf(parseQuery(query)).flat()) {
    const marks = texts.map((text, index) => marksOf(text, words[index] ?? [], reading));
    const share = new Set(marks.flat().map(({ term }) => term)).size / reading.length;
    if (share > bestShare) [best, bestShare] = [marks, share];
    if (share === 1) break;
  }
  return best;
}

const marksOf = (text: string, words: readonly TextWord[], reading: Reading): Mark[] =>
  reading
    .flatMap((lookups, term) => runsIn(words, lookups).map((run) => markOf(text, words, lookups, run, term)))
    .sort((one, other) => one.start - other.start || other.end - one.end);

function markOf(
  text: string,
  words: readonly TextWord[],
  lookups: readonly Lookup[],
  run: number,
  term: number,
): Mark {
  const first = words[run];
  const last = words[run + lookups.length - 1];
  const letters = lookups.at(-1)?.letters ?? null;
  const end = last === undefined ? 0 : letters === null ? last.end : endOfLetters(text, last, letters);
  return { start: first?.start ?? 0, end, term };
}

/** Where the first letters of a word end, with the diacritics that stand behind the last of them. */
function endOfLetters(text: string, { start, end }: TextWord, letters: number): number {
  let left = letters;
  let at = start;
  for (const sign of text.slice(start, end)) {
    if (!/\p{M}/u.test(sign) && left-- === 0) break;
    at += sign.length;
  }
  return at;
}
