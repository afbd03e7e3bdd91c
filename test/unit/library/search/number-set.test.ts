import { expect, test } from 'vitest';
import { noNumbers, withNumbers } from '../../../../src/library/search/number-set.ts';
import { addNumbers } from '../../../../src/library/search/places.ts';
import { blockSize, type NumberSet } from '../../../../src/library/search/records.ts';

const numbersOf = (set: NumberSet): number[] => {
  const block = new Uint8Array(blockSize);
  addNumbers(block, set, 1);
  return [...block.keys()].filter((number) => block[number] === 1);
};
const upTo = (count: number, step = 1) => Array.from({ length: count }, (_, index) => index * step);

test('numbers come out sorted, each once', () => {
  expect(numbersOf(withNumbers(noNumbers(), [4095, 0, 7, 0, 300]))).toEqual([0, 7, 300, 4095]);
});

test('a list becomes bits when they are smaller, and stays what it was', () => {
  const list = withNumbers(noNumbers(), upTo(256, 16));
  expect(list).toBeInstanceOf(Uint16Array);
  const bits = withNumbers(list, [4095]);
  expect(bits).toBeInstanceOf(Uint8Array);
  expect(bits.byteLength).toBe(512);
  expect(numbersOf(bits)).toEqual([...upTo(256, 16), 4095]);
  expect(numbersOf(withNumbers(bits, [1, 4095]))).toEqual([0, 1, ...upTo(256, 16).slice(1), 4095]);
  expect(numbersOf(bits)).toHaveLength(257);
});

test('a whole block is kept', () => {
  expect(numbersOf(withNumbers(withNumbers(noNumbers(), upTo(4096)), [5]))).toEqual(upTo(4096));
});
