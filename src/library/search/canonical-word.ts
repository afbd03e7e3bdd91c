import { foldText } from './fold.ts';
import { remembered } from './remembered.ts';

/** Huyền, sắc, ngã, hỏi, nặng. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
const tonesAtEnd = /(?<![\u0300\u0301\u0303\u0309\u0323])[\u0300\u0301\u0303\u0309\u0323]*$/;

/**
 * A word as the index knows it: lower case, its letters in NFC without tones, then its tones. So it does not matter on
 * which vowel a tone was set (`hoà` and `hòa` are both `hoa` + U+0300), nor the Unicode form. `ð`, which old fonts
 * and keyboards give for `đ`, is `đ`.
 *
 * @param written a word in any case and Unicode form
 */
export const canonicalWord = remembered((written: string): string => {
  let tones = '';
  const letters = written
    .toLowerCase()
    .normalize('NFD')
    .replace(tone, (mark) => {
      tones += mark;
      return '';
    })
    .replace(/ð/g, 'đ');
  return letters.normalize('NFC') + tones;
});

/** The same without any diacritics: `hoa`, `duong`. */
export const plainWord = remembered(foldText);

/** What stands at its end: usually one tone or none. */
export const tonesOf = (canonical: string): string => tonesAtEnd.exec(canonical)?.[0] ?? '';
