import { expect, test } from 'vitest';
import { readOptions } from '../../run/start/options.ts';

test('a file, its address and a browser', () => {
  expect(readOptions(['a.html', '--firefox', 'http://x/'])).toMatchObject({
    browser: 'firefox',
    file: 'a.html',
    url: 'http://x/',
  });
});

test('a sample in Chromium when nothing is said', () => {
  expect(readOptions([])).toMatchObject({ browser: 'chromium', file: undefined, page: expect.any(String) });
  expect(readOptions(['--page', 'print-view-plain']).page).toBe('print-view-plain');
});

test('how to call it', () => {
  expect(readOptions(['--help']).help).toBe(true);
  expect(readOptions([]).help).toBe(false);
});

test.each([[['--chromium']], [['--page']], [['a', 'b', 'c']], [['a', '--page', 'b']]])(
  'refuses %j',
  (args) => {
    expect(() => readOptions(args)).toThrow(/^[^\n]+Usage: [^\n]+$/);
  },
);
