import { expect, test } from 'vitest';
import { legible } from '../../../src/article/legible.ts';

test.each(['Làng gốm', ' a ', '0', '…', '\u200bẫ', 'e\u0301', '😀'])('%j is shown as it is', (text) => {
  expect(legible(text)).toBe(text);
});

test.each(['', ' ', '\u00a0\t\n', '\u200b\u2060\ufeff', '\u0000\u0007', '\ud800', '\ufffe', '\u202e', null])(
  '%j is nothing to be seen',
  (text) => {
    expect(legible(text)).toBe('');
  },
);
