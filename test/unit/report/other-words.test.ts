import { describe, expect, test } from 'vitest';
import { tellingWords } from '../../../src/report/kept-phrases.ts';
import { blankWord, OtherWords } from '../../../src/report/other-words.ts';
import { fixedChance } from './fixed-chance.ts';

/** Of every kind: without marks, with one and two, other scripts, letters of two UTF-16 units, those we put in their place. */
const letters = 'abcdđeghiklmnopqrstuvxyfjwzàấưựơợñøöȫæäǟабвгдλ甲乙王李ابກ𝐍𝐧𠀀𗀀ßªᴺ';

/** Letters with their marks, of which none stands where it stood. */
const stayed = (word: string, other: string): string[] => {
  const [before, after] = [word, other].map(
    (text) =>
      text
        .normalize('NFC')
        .toLowerCase()
        .match(/\p{L}\p{M}*/gu) ?? [],
  );
  expect(after).toHaveLength(before?.length ?? -1);
  return (before ?? []).filter((letter, at) => letter === after?.[at]);
};

describe('no letter of a word stays', () => {
  test.each([letters, letters.toUpperCase(), letters.normalize('NFD')])('where it is blanked: %s', (word) => {
    for (const { segment } of new Intl.Segmenter().segment(word)) {
      expect(stayed(segment, blankWord(segment))).toEqual([]);
      expect(blankWord(segment)).toHaveLength(segment.length);
    }
    expect(stayed('Ba Văn A bab Áb', blankWord('Ba Văn A bab Áb'))).toEqual([]);
  });

  test('where it becomes another word', () => {
    for (let seed = 0; seed < 50; seed++) {
      const words = new OtherWords(fixedChance(seed), tellingWords);
      for (const { segment } of new Intl.Segmenter().segment(letters)) {
        expect(stayed(segment, words.for(segment))).toEqual([]);
        expect(words.for(segment)).toHaveLength(segment.length);
      }
    }
  });

  test('where a page has more letters of another script than there are to take their place', () => {
    const words = new OtherWords(fixedChance(1), tellingWords);
    const many = Array.from({ length: 200 }, (_, at) => String.fromCodePoint(0x4e00 + at));
    expect(many.flatMap((letter) => stayed(letter, words.for(letter)))).toEqual([]);
  });
});

test('a blanked word tells no vowel from another letter, but capitals and the Unicode form', () => {
  expect(blankWord('Nguyễn')).toBe('Øøøøøø');
  expect(blankWord('TTXVN')).toBe('ØØØØØ');
  expect(blankWord('Nguyễn'.normalize('NFD'))).toBe('Øøøøȫø'.normalize('NFD'));
});
