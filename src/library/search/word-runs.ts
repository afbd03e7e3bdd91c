import { isWord, type Lookup } from './lookup.ts';
import type { TextWord } from './text-words.ts';

/** Where words stand one after the other in a text: the indexes of the first of them. */
export function runsIn(words: readonly TextWord[], lookups: readonly Lookup[]): number[] {
  const found: number[] = [];
  for (let start = 0; start + lookups.length <= words.length; start++)
    if (isRun(words, lookups, start)) found.push(start);
  return found;
}

const isRun = (words: readonly TextWord[], lookups: readonly Lookup[], start: number): boolean =>
  lookups.every((lookup, index) => {
    const word = words[start + index];
    return word !== undefined && isWord(lookup, word.canonical);
  });
