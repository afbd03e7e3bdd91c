import { brand } from '../site/phrases.ts';
import { cleanText, foldText, isCutOff } from './text.ts';

/** A lead's text without the newspaper's brand before it. */
export const withoutBrand = (text: string): string => cleanText(text).replace(brand, '');

/** Shorter beginnings than this are common to different texts; a copy that was cut off is longer. */
const shortestBeginning = 24;

/** Dots at the end say that a text is a beginning. */
const shortestCutOff = 8;

/**
 * Whether two texts are the same lead, one of them perhaps cut off, with other spaces, quotes, capitals or another
 * Unicode form. The brand does not count.
 */
export function isSameLead(one: string, other: string): boolean {
  const texts = [foldText(withoutBrand(one)), foldText(withoutBrand(other))];
  const [short, long] = texts.sort((a, b) => a.length - b.length) as [string, string];
  if (!short) return false;
  if (short === long) return true;
  const beginning = withoutDots(short);
  const shortest = isCutOff(short) ? shortestCutOff : shortestBeginning;
  return beginning.length >= shortest && long.startsWith(beginning);
}

function withoutDots(text: string): string {
  let end = text.length;
  while (text[end - 1] === '.') end--;
  return text.slice(0, end);
}

/** The fuller of two copies of one lead: the longer, unless only the cut makes it so. */
export function fullerOf(one: string, other: string): string {
  if (isCutOff(one) !== isCutOff(other)) {
    const [cut, whole] = isCutOff(one) ? [one, other] : [other, one];
    return foldText(cut).length - 3 > foldText(whole).length ? cut : whole;
  }
  return foldText(other).length > foldText(one).length ? other : one;
}

/** Whether two texts are one title. */
export const isSameTitle = (one: string, other: string): boolean => {
  const folded = foldText(one);
  return folded !== '' && folded === foldText(other);
};
