import type { Work } from './work.ts';

/**
 * How well a pattern fits a text, ending at each of its places: the fewest signs that must be changed, put in or taken
 * out, for any beginning (G. Myers, “A fast bit-vector algorithm for approximate string matching”, J. ACM 46, 1999,
 * in blocks of 32 signs). Steps: the text's length × the pattern's ÷ 32, whatever they are.
 *
 * The package approx-string-match does the same (2.0.0), but then seeks the beginning of every end that is equally good,
 * which in a text that repeats itself is more than its length.
 *
 * @param isFixed the beginning of the text is the beginning of what fits
 * @returns for each end, from 0 to the text's length, the distance; null when there is more work than there may be
 */
export function distances(text: string, pattern: string, work: Work, isFixed = false): Int32Array | null {
  const blocks = Math.max(1, Math.ceil(pattern.length / 32));
  work.steps += blocks * (text.length + 1);
  if (work.steps > work.most) return null;
  const places = placesOf(pattern, blocks);
  const nowhere = new Int32Array(blocks);
  const up = new Int32Array(blocks).fill(-1);
  const down = new Int32Array(blocks);
  const lastBit = 1 << ((pattern.length - 1) & 31);
  const found = new Int32Array(text.length + 1);
  let distance = pattern.length;
  found[0] = distance;
  for (let at = 0; at < text.length; at++) {
    const matching = places.get(text.charCodeAt(at)) ?? nowhere;
    let carried = isFixed ? 1 : 0;
    for (let block = 0; block < blocks; block++) {
      const bit = block === blocks - 1 ? lastBit : 1 << 31;
      carried = advance(up, down, block, matching[block] ?? 0, carried, bit);
    }
    distance += carried;
    found[at + 1] = distance;
  }
  return found;
}

/** One block of 32 signs, one sign of the text further. @returns by how much its last row has changed: −1, 0 or 1 */
function advance(
  up: Int32Array,
  down: Int32Array,
  block: number,
  matching: number,
  carried: number,
  lastBit: number,
): number {
  const pv = up[block] ?? 0;
  const mv = down[block] ?? 0;
  const isLess = carried < 0 ? 1 : 0;
  const eq = matching | isLess;
  const xv = matching | mv;
  const xh = (((eq & pv) + pv) ^ pv) | eq;
  let ph = mv | ~(xh | pv);
  let mh = pv & xh;
  const change = (ph & lastBit ? 1 : 0) - (mh & lastBit ? 1 : 0);
  ph = (ph << 1) | (carried > 0 ? 1 : 0);
  mh = (mh << 1) | isLess;
  up[block] = mh | ~(xv | ph);
  down[block] = ph & xv;
  return change;
}

/** For each sign of the pattern, the bits of its places. */
function placesOf(pattern: string, blocks: number): Map<number, Int32Array> {
  const places = new Map<number, Int32Array>();
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern.charCodeAt(at);
    const bits = places.get(sign) ?? new Int32Array(blocks);
    bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
    places.set(sign, bits);
  }
  return places;
}
