import { canonicalWord } from './canonical-word.ts';

/** Letters and digits with their diacritics; everything else parts words: `21/10` is two. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

export interface TextWord {
  /** Where it stands, in UTF-16 units of the text as it was given. */
  start: number;
  end: number;
  canonical: string;
}

/** The words of a text in their order, with their places. */
export function textWords(text: string): TextWord[] {
  return Array.from(text.matchAll(word), ({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    canonical: canonicalWord(written),
  }));
}

/** The words of a text as they are written, without their places. */
export const writtenWords = (text: string): readonly string[] => text.match(word) ?? [];

/** The words of some texts, each once, without their places. */
export function distinctWords(texts: readonly string[]): string[] {
  const written = new Set(texts.flatMap((text) => writtenWords(text.toLowerCase())));
  return [...new Set(Array.from(written, canonicalWord))];
}
