import { canonicalWord } from './canonical-word.ts';
import { isWord, type Lookup } from './lookup.ts';
import { writtenWords } from './text-words.ts';

/**
 * A function that tells whether some words stand one after the other in a text. It is made once for many texts: most of
 * their words it has seen before, and need not be compared again.
 *
 * @param phrase at most 32 words, as queries have
 */
export function phraseFinder(phrase: readonly Lookup[]): (text: string) => boolean {
  /** For each word as it was written: a bit for each word of the phrase that it is. */
  const bitsOf = new Map<string, number>();
  const bits = (written: string): number => {
    const known = bitsOf.get(written);
    if (known !== undefined) return known;
    const canonical = canonicalWord(written);
    const found = phrase.reduce(
      (sum, lookup, index) => sum | (isWord(lookup, canonical) ? 1 << index : 0),
      0,
    );
    bitsOf.set(written, found);
    return found;
  };
  const last = 1 << (phrase.length - 1);
  return (text) => {
    // The bits of the words of the phrase that the words up to here end with, as in the Shift-And algorithm.
    let begun = 0;
    for (const written of writtenWords(text)) {
      begun = ((begun << 1) | 1) & bits(written);
      if ((begun & last) !== 0) return true;
    }
    return false;
  };
}
