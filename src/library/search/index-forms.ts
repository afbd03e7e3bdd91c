import { plainWord } from './canonical-word.ts';
import { remembered } from './remembered.ts';

/** Before words with their diacritics. */
export const tonedSign = '=';
/** Before the first one and two letters of words without theirs. */
export const beginningSign = '^';
/** As many letters have an index of their own: a shorter beginning would have to read too many words. */
export const longestBeginning = 2;

/**
 * The forms in which a word is in the index: `hòa` is there as `hoa`, `=hoa` + its tone, `^h` and `^ho`. The signs occur
 * in no word.
 *
 * @param canonical as canonicalWord gives it
 */
export const indexForms = remembered((canonical: string): readonly string[] => {
  const plain = plainWord(canonical);
  const letters = [...plain];
  const beginnings = letters
    .slice(0, longestBeginning)
    .map((_, index) => beginningSign + letters.slice(0, index + 1).join(''));
  return [plain, ...(hasLetters(canonical) ? [tonedSign + canonical] : []), ...beginnings];
});

/** Numbers have no second form: there are many, and none with diacritics. */
export const hasLetters = (word: string): boolean => /\p{L}/u.test(word);
