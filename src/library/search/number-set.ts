import { blockSize, type NumberSet } from './records.ts';

const bytes = blockSize / 8;
/** A list of more would be larger than the bits of the whole block. */
const longestList = bytes / 2;

/**
 * A set with some numbers more. Neither set is changed; to add what is there already changes nothing.
 *
 * @param numbers 0 to 4095, in any order
 */
export function withNumbers(set: NumberSet, numbers: readonly number[]): NumberSet {
  if (numbers.length === 0) return set;
  if (set instanceof Uint8Array) return bitsOf(numbers, new Uint8Array(set));
  const all = new Set([...set, ...numbers]);
  if (all.size > longestList) return bitsOf(all, new Uint8Array(bytes));
  return Uint16Array.from(all).sort();
}

export const noNumbers = (): NumberSet => new Uint16Array(0);

function bitsOf(numbers: Iterable<number>, bits: Uint8Array<ArrayBuffer>): NumberSet {
  for (const number of numbers) bits[number >> 3] = (bits[number >> 3] ?? 0) | (1 << (number & 7));
  return bits;
}
