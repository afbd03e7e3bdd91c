/**
 * The slowest that a voice is expected to speak at rate 1, in characters a second. Vietnamese is read at 5.22 syllables a
 * second (Pellegrino, Coupé & Marsico 2011, Language 87(3), 539–558), some 23 characters; half of that is a slow voice, or
 * one that does not go as fast as it was asked to (Chromium's remote voices stop at 2).
 */
const slowest = 12;

/** What a voice may need to fetch or to load before it is heard, in milliseconds. */
const preparation = 4000;

/**
 * How long the engine may be silent before it is taken for dead, in milliseconds.
 *
 * @param left characters to be said before it is due to tell something again: none before it has begun.
 */
export function patience(left: number, rate: number): number {
  return preparation + (left / (slowest * rate)) * 1000;
}
