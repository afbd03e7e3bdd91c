/** A text in NFC with every run of white space as one space, and where each of its units was in the text before. */
export interface EvenText {
  readonly text: string;
  /** One more than the text has units: the last is where it ended. */
  readonly from: Int32Array;
}

/** A sign with its combining marks, or a run of white space. */
const part = /\s+|\P{M}\p{M}*|\p{M}+/gu;

/** What a newspaper may change in a text without changing a word: its spaces, its line breaks, its Unicode form. */
export function evenText(text: string): EvenText {
  const pieces: string[] = [];
  const from: number[] = [];
  for (const { 0: found, index } of text.matchAll(part)) {
    const even = /^\s/.test(found) ? ' ' : found.normalize('NFC');
    pieces.push(even);
    for (let unit = 0; unit < even.length; unit++) from.push(index);
  }
  from.push(text.length);
  return { text: pieces.join(''), from: Int32Array.from(from) };
}
