import { expect, test } from 'vitest';
import { assertSettled } from '../../../src/build/assert-settled.ts';

test.each([
  ['set again', 'let a = 1; export function b() { a = 2; } export { a as c };'],
  ['taken apart into', 'let a = 1; const b = (c) => { ({ a } = c); }; export { a, b };'],
  ['counted up', 'let a = 1; const b = () => a++; export { a, b };'],
])('a variable that is exported and %s ends the build', (_, code) => {
  expect(() => assertSettled(code, 'parts/view.js')).toThrow('parts/view.js exports what changes: a.');
});

test('a variable of a function that has the same name is another one', () => {
  const code =
    'function a() {} const b = (a, [c]) => { a = c; let d; ({ d } = a); }; const d = 1; export { a, d };';
  expect(() => assertSettled(code, 'parts/view.js')).not.toThrow();
});

test('what changes inside, and what is exported as it is, do not', () => {
  const code = 'let a = 1; const b = () => ++a; const c = {}; c.d = 2; export { b, c as e };';
  expect(() => assertSettled(code, 'parts/view.js')).not.toThrow();
});
