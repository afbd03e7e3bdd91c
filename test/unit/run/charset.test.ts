import { expect, test } from 'vitest';
import { charsetOf } from '../../run/start/charset.ts';

test.each([
  ['<meta charset="windows-1258">', 'windows-1258'],
  ["<META content='text/html; charset=iso-8859-1' http-equiv=Content-Type>", 'iso-8859-1'],
  ['<title>charset=x</title>', 'utf-8'],
  ['', 'utf-8'],
])('%s is served as %s', (html, charset) => {
  expect(charsetOf(Buffer.from(html))).toBe(charset);
});
