import { canonicalWord } from './canonical-word.ts';
import { eachWordPlace } from './word-places.ts';

export interface TextWord {
  /** Where it stands, in UTF-16 units of the text as it was given. */
  start: number;
  end: number;
  canonical: string;
}

/** The words of a text in their order, with their places. */
export function textWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  eachWordPlace(text, (start, end) => {
    words.push({ start, end, canonical: canonicalWord(text.slice(start, end)) });
  });
  return words;
}

/** The words of a text as they are written, without their places. */
export function writtenWords(text: string): string[] {
  const words: string[] = [];
  eachWordPlace(text, (start, end) => void words.push(text.slice(start, end)));
  return words;
}

/** The words of some texts, each once, without their places. */
export function distinctWords(texts: readonly string[]): string[] {
  const written = new Set(texts.flatMap(writtenWords));
  return [...new Set(Array.from(written, canonicalWord))];
}
