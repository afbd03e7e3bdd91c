import { type Context, likeliest, reversed } from './context.ts';
import { distances } from './edit-distance.ts';
import type { Span } from './text-map.ts';
import type { Work } from './work.ts';

export interface Changed extends Span {
  /** Of its signs, how many must be changed, put in or taken out. */
  readonly errors: number;
}

/** A passage of which more than this share has changed is another passage. */
const mostChanged = 1 / 3;

/** Finds stretches that are a passage in which words were changed; none when there is more work than there may be. */
export function findChanged(text: string, quote: string, context: Context, work: Work): Changed[] {
  const most = Math.floor(quote.length * mostChanged);
  const found = most > 0 ? distances(text, quote, work) : null;
  if (!found) return [];
  const ends: Span[] = [];
  for (let end = 1; end < found.length; end++) {
    const here = found[end] ?? 0;
    // Where it fits best nearby; of several ends alike the last, which holds a changed last sign.
    if (here <= most && here <= (found[end - 1] ?? 0) && here < (found[end + 1] ?? Number.POSITIVE_INFINITY))
      ends.push({ start: Math.max(0, end - quote.length), end });
  }
  return likeliest(text, ends, context, work).flatMap(({ end }) => {
    const start = startOf(text, end, quote, most, work);
    return start === null ? [] : [{ start, end, errors: found[end] ?? 0 }];
  });
}

/** Where what fits best begins that ends there: the same search from its end backwards. */
function startOf(text: string, end: number, quote: string, most: number, work: Work): number | null {
  const before = text.slice(Math.max(0, end - quote.length - most), end);
  const found = distances(reversed(before), reversed(quote), work, true);
  if (!found) return null;
  let best = 0;
  for (let length = 1; length < found.length; length++)
    if ((found[length] ?? 0) <= (found[best] ?? 0)) best = length;
  return best === 0 ? null : end - best;
}
