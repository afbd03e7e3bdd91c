import { expect, test } from 'vitest';
import { countWords } from '../../../src/article/count-words.ts';

test.each([
  ['', 0],
  ['  \n ', 0],
  ['Đông Sơn', 2],
  ['Ngày 21/10/2024, hơn 5,6 triệu đồng.', 6],
  ['một – hai - ba … “bốn”', 4],
  ['km²\nUBND', 2],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
