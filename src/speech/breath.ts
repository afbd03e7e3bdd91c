import type { Span } from './passage.ts';
import { address } from './spoken/addresses.ts';

/**
 * How much is said in one utterance, in characters as they will be spoken.
 *
 * Chromium's remote voices fall silent after 14 to 15 seconds of one utterance, without any event
 * (https://issues.chromium.org/issues/40747712, formerly crbug.com/679437; measured at “26 words/176 characters” in
 * https://github.com/joelpurra/talkie/issues/1). 160 characters of Vietnamese are some 36 syllables: 7 seconds at the rate
 * that `readingMinutes` gives the source of, 14 at half speed, the slowest that can be chosen.
 */
export const longestBreath = 160;

/**
 * Parts a sentence that is too long for one breath, in halves as alike as the places allow: after `;` and `:`, at commas,
 * dashes and brackets, before a conjunction, between words. One unbroken word is parted only when it is itself too long, and
 * an address never, since its host alone is said.
 */
export function partLong(text: string, span: Span): Span[] {
  const written = text.slice(span.start, span.end);
  const cut = lengthSaid(written) > longestBreath ? findCut(written) || middleOf(written) : 0;
  if (cut === 0) return [span];
  const middle = span.start + cut;
  return [
    ...partLong(text, { start: span.start, end: middle }),
    ...partLong(text, { start: middle, end: span.end }),
  ];
}

/** A digit becomes some seven characters (`2020`: “hai nghìn không trăm hai mươi”), a capital of an abbreviation three. */
function lengthSaid(written: string): number {
  return written.replace(/\d/g, '7654321').replace(/[A-ZĐ]/g, '321').length;
}

/** Where a newsreader draws breath, best first. Never between a number and what it counts, if it can be helped. */
const places = [
  /^[;:]/,
  /^[,–—…)\]?!|]|^. [–—([|-]/,
  /^\D (?:và|nhưng|mà|để|khi|thì|vì|nên|hoặc|do|nếu|nhằm|với|tại|từ|theo|sau|là) /,
  /^\D \p{Ll}/u,
  /^\D \D/,
  /^/,
];

/** The best space to draw breath at; 0 when there is none. A step in `places` is worth a tenth of the length. */
function findCut(written: string): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const { index } of written.matchAll(/(?<=\S)\s(?=\S)/g)) {
    const around = written.slice(index - 1, index + 8);
    const cost =
      places.findIndex((place) => place.test(around)) + Math.abs(index / written.length - 0.5) * 10;
    if (cost < least) [best, least] = [index, cost];
  }
  return best;
}

/** The middle of an unbroken word, but for half a character and what an accent belongs to; 0 in an address. */
function middleOf(word: string): number {
  const { pattern } = address;
  pattern.lastIndex = Math.max(0, word.search(/[\p{L}\p{N}]/u));
  if (pattern.test(word) && word.length - pattern.lastIndex <= longestBreath) return 0;
  let middle = Math.floor(word.length / 2);
  while (/^[\p{M}\uDC00-\uDFFF]/u.test(word.charAt(middle))) middle++;
  return middle < word.length ? middle : 0;
}
