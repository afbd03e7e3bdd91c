// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isFree } from '../../../src/reader/free-keys.ts';

const press = {
  isTrusted: true,
  isComposing: false,
  defaultPrevented: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
};

test('a key that a person presses is free', () => {
  expect(isFree(press, null)).toBe(true);
});

test.each([
  ['one that a script made up', { isTrusted: false }],
  ['one of an input method’s composition', { isComposing: true }],
  ['one that something else has handled', { defaultPrevented: true }],
  ['one with Ctrl, which is the browser’s', { ctrlKey: true }],
  ['one with Alt', { altKey: true }],
  ['one with the system’s key', { metaKey: true }],
])('%s is not', (_, change) => {
  expect(isFree({ ...press, ...change }, null)).toBe(false);
});

test('none is where something fills the screen: Escape leaves that', () => {
  expect(isFree(press, document.createElement('video'))).toBe(false);
});
