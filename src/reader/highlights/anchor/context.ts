import { distances } from './edit-distance.ts';
import type { Span } from './text-map.ts';
import type { Work } from './work.ts';

/** What stood around a passage, and where it began. */
export interface Context {
  readonly before: string;
  readonly after: string;
  readonly at: number;
}

/** How well what stands around a stretch is what stood around the passage, each side 0 to 1. */
export interface Fit {
  readonly before: number;
  readonly after: number;
}

/** Of more, those are looked at closely whose surroundings agree longest sign by sign. */
const mostLookedAt = 32;

/** The stretches that may be the passage, at most {@link mostLookedAt} of them. */
export function likeliest(text: string, spans: readonly Span[], context: Context, work: Work): Span[] {
  if (spans.length <= mostLookedAt) return [...spans];
  work.steps += spans.length * (context.before.length + context.after.length);
  const agreeing = spans.map((span) => ({ span, length: agreement(text, span, context) }));
  return agreeing
    .sort((one, other) => other.length - one.length || away(one.span, context) - away(other.span, context))
    .slice(0, mostLookedAt)
    .map(({ span }) => span);
}

/** How far a stretch is from where the passage was. */
export const away = ({ start }: Span, { at }: Context): number => Math.abs(start - at);

/** How many signs right before and right after agree. */
function agreement(text: string, { start, end }: Span, { before, after }: Context): number {
  let [behind, ahead] = [0, 0];
  while (behind < before.length && text[start - 1 - behind] === before[before.length - 1 - behind]) behind++;
  while (ahead < after.length && text[end + ahead] === after[ahead]) ahead++;
  return behind + ahead;
}

/** Compares the surroundings, in which words may have changed too. */
export function fitOf(text: string, { start, end }: Span, { before, after }: Context, work: Work): Fit {
  // Room for words that were put in.
  const room = (side: string) => Math.ceil(side.length * 1.25);
  const behind = text.slice(Math.max(0, start - room(before)), start);
  return {
    before: likeness(reversed(behind), reversed(before), work),
    after: likeness(text.slice(end, end + room(after)), after, work),
  };
}

/** Nothing is nothing else: a passage at the text's end is most like one at the text's end. */
function likeness(text: string, wanted: string, work: Work): number {
  if (wanted === '') return text === '' ? 1 : 0;
  const found = distances(text, wanted, work, true);
  if (!found) return 0;
  let least = wanted.length;
  for (const distance of found) least = Math.min(least, distance);
  return 1 - least / wanted.length;
}

/** By units, not signs: it is only compared. */
export const reversed = (text: string): string => text.split('').reverse().join('');
