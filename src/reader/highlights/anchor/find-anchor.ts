import type { TextAnchor } from '../../../library/entry.ts';
import { away, type Context, type Fit, fitOf, likeliest } from './context.ts';
import { type EvenText, evenText } from './even-text.ts';
import { type Changed, findChanged } from './find-changed.ts';
import { occurrences } from './occurrences.ts';
import type { Span } from './text-map.ts';
import { usualWork, type Work } from './work.ts';

/** Finds passages in one text. */
export type FindAnchor = (anchor: TextAnchor) => Span | null;

/**
 * Finds marked passages again in a text that may have changed: where they were; else the same words elsewhere, by what
 * stands around them; else words much like them, in which the newspaper has corrected something.
 *
 * @param work shared by all that is looked for in this text; what is more is not found
 * @returns gives null for what is not there any more
 */
export function anchorFinder(text: string, work: Work = usualWork()): FindAnchor {
  let even: EvenText | null = null;
  return (anchor) => {
    if (isWhereItWas(text, anchor)) return { start: anchor.at, end: anchor.at + anchor.quote.length };
    even ??= evenText(text);
    const found = findInEven(even.text, evenAnchor(anchor, even), work);
    if (!found) return null;
    return { start: even.from[found.start] ?? 0, end: even.from[found.end] ?? text.length };
  };
}

/** The same for one passage. */
export const findAnchor = (text: string, anchor: TextAnchor, work?: Work): Span | null =>
  anchorFinder(text, work)(anchor);

function isWhereItWas(text: string, { quote, before, after, at }: TextAnchor): boolean {
  const begins = at - before.length;
  return begins >= 0 && text.startsWith(before + quote + after, begins);
}

/** An anchor in terms of the even text. Spaces at its ends say nothing, and may have gone. */
function evenAnchor(
  { quote, before, after, at }: TextAnchor,
  { from }: EvenText,
): Context & { quote: string } {
  return {
    quote: evenText(quote).text.trim(),
    before: evenText(before).text,
    after: evenText(after).text,
    at: placeIn(from, at),
  };
}

/** The first unit that came from there or later, found by halving. */
function placeIn(from: Int32Array, at: number): number {
  let [low, high] = [0, from.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findInEven(text: string, anchor: Context & { quote: string }, work: Work): Span | null {
  const { quote } = anchor;
  if (quote === '') return null;
  const same = occurrences(text, quote, work).map((start) => ({
    start,
    end: start + quote.length,
    errors: 0,
  }));
  return (
    best(text, likeliest(text, same, anchor, work), anchor, work) ??
    best(text, findChanged(text, quote, anchor, work), anchor, work)
  );
}

/** The stretch that is likeliest the passage; null when none can be trusted to be. */
function best(
  text: string,
  spans: readonly (Span & Partial<Changed>)[],
  anchor: Context & { quote: string },
  work: Work,
): Span | null {
  const { length } = anchor.quote;
  const judged = spans
    .map((span) => ({ span, errors: span.errors ?? 0, fit: fitOf(text, span, anchor, work) }))
    .filter(({ errors, fit }) => isTrusted(length, errors, fit, anchor));
  const likeness = ({ errors, fit }: (typeof judged)[number]) =>
    2 * (1 - errors / length) + fit.before + fit.after;
  judged.sort(
    (one, other) => likeness(other) - likeness(one) || away(one.span, anchor) - away(other.span, anchor),
  );
  return judged[0]?.span ?? null;
}

/** From so many signs on, the same words are hardly there twice by chance. */
const tellsItself = 16;
/** The same of words in some of which signs were changed. */
const tellsItselfChanged = 40;

/** A few words are everywhere: something of what stood around them must be there too. */
function isTrusted(length: number, errors: number, { before, after }: Fit, anchor: Context): boolean {
  if (anchor.before === '' && anchor.after === '') return errors === 0;
  const around = Math.max(anchor.before === '' ? 0 : before, anchor.after === '' ? 0 : after);
  return errors === 0
    ? length >= tellsItself || around >= 0.5
    : length >= tellsItselfChanged || around >= 0.6;
}
