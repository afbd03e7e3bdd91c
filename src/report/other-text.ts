import { templateToken } from '../site/phrases.ts';
import { isScrambledToken } from '../site/scrambled-token.ts';
import type { Chance } from './chance.ts';
import { cleanView } from './clean-view.ts';
import { keptParts, tellingWords, type Where } from './kept-phrases.ts';
import { digits, OtherNumbers } from './other-numbers.ts';
import { blankSigns, otherSigns } from './other-signs.ts';
import { blankWord, OtherWords, word } from './other-words.ts';
import { plainly } from './unseen.ts';

/** A part of a page's own text, in its UTF-16 units. */
export interface RawPart {
  start: number;
  end: number;
  numbers: boolean;
}

const anyToken = new RegExp(templateToken, 'gi');

/** A time for machines: the letter in its middle stays. */
const machineTime = /^\d{4}-\d{1,2}-\d{1,2}(?:[T ]\d{1,2}:[\d:.]+)? ?(?:Z|[+-][\d:]+)?$/i;

/** Text in the place of a page's text: words and numbers become others, what the rules go by stays. */
export class OtherText {
  readonly #words: OtherWords;
  readonly #numbers: OtherNumbers;

  constructor(chance: Chance) {
    this.#words = new OtherWords(chance, tellingWords);
    this.#numbers = new OtherNumbers(chance);
  }

  /**
   * A text that stands by itself, such as a picture's alternative text.
   *
   * @param isBlank as `part` has it
   * @param isErrorTitle it repeats a title that tells an error
   */
  whole(raw: string, isBlank: boolean, isErrorTitle = false): string {
    const text = plainly(raw);
    const isTime = machineTime.test(text.trim());
    return this.part(
      text,
      isTime
        ? [{ start: 0, end: text.length, numbers: false }]
        : keptIn(text, { isPublic: !isBlank, isErrorTitle }),
      isBlank,
    );
  }

  /**
   * A text of which some parts stay.
   *
   * @param isBlank nothing of it is to be told, not even that a word stands elsewhere too
   */
  part(raw: string, kept: readonly RawPart[], isBlank: boolean): string {
    if (isScrambledToken(raw)) return blankToken(raw);
    return this.#replace(raw, kept, isBlank);
  }

  /** A number that stands by itself. */
  number(printed: string): string {
    return this.#numbers.for(printed);
  }

  readonly #number = (printed: string, isBlank: boolean): string =>
    isBlank ? this.#numbers.alone(printed) : this.#numbers.for(printed);

  #replace(raw: string, kept: readonly RawPart[], isBlank: boolean): string {
    const inToken = new Uint8Array(raw.length);
    for (const { index, 0: token } of raw.matchAll(anyToken)) inToken.fill(1, index, index + token.length);
    const levels = keptLevels(raw.length, kept);
    const isKept = (start: number, end: number, isNumber: boolean) =>
      levels.subarray(start, end).every((level) => level >= (isNumber ? 2 : 1));
    const words = raw.replace(word, (printed, start: number) => {
      if (isKept(start, start + printed.length, false)) return printed;
      // Letters with marks would make it none of the tokens that the rules tell by their form.
      if (inToken[start] === 1) return printed.replace(/[a-z]/gi, 'k');
      return isBlank ? blankWord(printed) : this.#words.for(printed);
    });
    // As long as the words that were there before.
    const numbers = words.replace(digits, (printed, start: number) => {
      const end = start + printed.length;
      // In a phrase an error's number goes on being one.
      return isKept(start, end, true)
        ? printed
        : this.#number(printed, isBlank && !isKept(start, end, false));
    });
    return isBlank ? blankSigns(numbers) : otherSigns(numbers);
  }
}

/** The parts of a page's text that stay, by what it says once it is clean. */
export function keptIn(raw: string, where: Where): RawPart[] {
  // No rule goes by anything in it.
  if (!/[\p{L}\p{N}]/u.test(raw)) return [];
  const { text, starts, ends } = cleanView(raw);
  return keptParts(text, where)
    .filter(({ start, end }) => end > start)
    .map(({ start, end, numbers }) => ({
      start: starts[start] as number,
      end: ends[end - 1] as number,
      numbers,
    }));
}

/** By UTF-16 unit of a text: whether a word stays there (1), or a number too (2). A text may have thousands of parts. */
function keptLevels(length: number, kept: readonly RawPart[]): Uint8Array {
  const levels = new Uint8Array(length);
  for (const { start, end, numbers } of kept)
    for (let at = start; at < end; at++) levels[at] = Math.max(levels[at] ?? 0, numbers ? 2 : 1);
  return levels;
}

/** As long and as dense as the page's token, and as much one. */
const blankToken = (raw: string): string => raw.replace(/[A-Za-z]/g, 'k').replace(/\d/g, '0');
