import { type Span, trim } from './passage.ts';
import { sayings } from './spoken/say.ts';

/** What a voice is given to say, and where each part of it is written. */
export interface SpokenForm {
  readonly text: string;
  /**
   * The written word that is being said.
   *
   * @param index UTF-16 units into `text`, as a boundary event has it; past the end is the last word.
   * @returns the word's span in the text that `spokenForm` was given; null when there is none. Never moves back as `index`
   * moves on.
   */
  wordAt(index: number): Span | null;
}

/** A written word, and where in the spoken text it begins. */
interface Word extends Span {
  readonly said: number;
}

/**
 * Turns a stretch of a passage into what a Vietnamese newsreader would say: numbers, dates, units and abbreviations in words,
 * everything else as it is written. When in doubt it is left to the voice.
 *
 * @param text a passage, NFC.
 * @param span a sentence of it, or the rest of one; what stands before it in the passage tells what its first words mean.
 */
export function spokenForm(text: string, span: Span = { start: 0, end: text.length }): SpokenForm {
  const words: Word[] = [];
  const written = text.slice(0, span.end);
  let said = '';
  let at = span.start;
  let isInWord = false;
  /** Says a piece, as a word of its own. `tell` hears where it begins. */
  const add = (piece: string, tell: (first: number) => void) => {
    if (isInWord && /^[\p{L}\p{N}]/u.test(piece)) said += ' ';
    tell(said.length);
    said += piece;
    // Asked of the piece, not of what was said: that would be copied each time.
    if (piece) isInWord = /[\p{L}\p{N}]$/u.test(piece);
  };
  const copy = (end: number) => {
    const piece = written.slice(at, end);
    add(piece, (first) => {
      for (const { 0: word, index } of piece.matchAll(/(?<!\S)[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu)) {
        words.push({ start: at + index, end: at + index + word.length, said: first + index });
      }
    });
  };
  for (const { start, end, say } of sayings(written, span.start)) {
    copy(start);
    at = end;
    add(say, (first) => {
      if (/\p{L}/u.test(say)) words.push({ ...trim(written, { start, end }), said: first });
    });
  }
  copy(span.end);
  return { text: said, wordAt: (index) => find(words, index) };
}

/** The last word that begins at or before an index; the first when all begin after it. */
function find(words: readonly Word[], index: number): Span | null {
  const word = words.findLast(({ said }) => said <= index) ?? words[0];
  return word ? { start: word.start, end: word.end } : null;
}
