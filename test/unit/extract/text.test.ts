import { expect, test } from 'vitest';
import { cleanText, foldText } from '../../../src/extract/text.ts';

test('a mark that stood behind what is invisible belongs to the letter before that', () => {
  expect(cleanText('Thu\u200b\u0309y  lợi\ufeff')).toBe('Thủy lợi');
  expect(foldText('y\u2060\u0323 te')).toBe('ỵte');
  expect(foldText('y \u0323')).toBe('ỵ');
});
