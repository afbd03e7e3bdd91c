// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isForClosing } from '../../../src/page/close-on-escape.ts';

const escapeKey = { key: 'Escape', isTrusted: true, isComposing: false, defaultPrevented: false };

test('a person’s Escape closes', () => {
  expect(isForClosing(escapeKey, null)).toBe(true);
});

test.each([
  ['another key', { key: 'Esc ' }],
  ['an Escape that a script made up', { isTrusted: false }],
  ['an Escape that ends an input method’s composition', { isComposing: true }],
  ['an Escape that something else has handled', { defaultPrevented: true }],
])('%s does not', (_, change) => {
  expect(isForClosing({ ...escapeKey, ...change }, null)).toBe(false);
});

test('an Escape that leaves the full screen does not', () => {
  expect(isForClosing(escapeKey, document.createElement('video'))).toBe(false);
});
