import { partLong } from './breath.ts';
import { type Span, trim } from './passage.ts';
import { endsSentence } from './sentence-end.ts';

const speakable = /[\p{L}\p{N}]/u;

/** Marks that may end a sentence before white space or at the end, with whatever closes after them; the end of a line. */
const mayEnd = /[.?!…]+["”’»)\]]*|\n/gu;

/**
 * Parts a passage into sentences short enough to be one utterance each. The end of a line (a verse's, mostly) ends one.
 *
 * @param text a passage, NFC.
 * @returns spans in order, without white space around them, which together hold everything that can be spoken. No span is
 * longer than `longestBreath` allows, except for an address. Takes time in proportion to the length.
 */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const end = (at: number) => {
    spans.push(...partLong(text, { start, end: at }).map((part) => trim(text, part)));
    start = at;
  };
  for (const { 0: mark, index } of text.matchAll(mayEnd)) {
    const isApart = /^\s?$/.test(text.charAt(index + mark.length));
    if (mark === '\n' || (isApart && endsSentence(text, start, index, mark))) end(index + mark.length);
  }
  end(text.length);
  return spans.filter((span) => speakable.test(text.slice(span.start, span.end)));
}
