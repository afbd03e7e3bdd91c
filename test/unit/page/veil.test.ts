// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerForVeil, drawVeil, liftVeil, limitVeil } from '../../../src/page/veil.ts';

const isVeiled = () => document.getElementById('doc-sach-veil') !== null;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.getElementById('doc-sach-veil')?.remove();
  Reflect.deleteProperty(globalThis, 'docSachVeil');
});

test('a veil for which nobody answers is lifted when its time is over', () => {
  drawVeil(document);
  limitVeil(document, 5000);
  vi.advanceTimersByTime(4999);
  expect(isVeiled()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(isVeiled()).toBe(false);
});

test('a veil for which someone answers stays until it is lifted', () => {
  drawVeil(document);
  limitVeil(document, 5000);
  answerForVeil();
  vi.advanceTimersByTime(60_000);
  expect(isVeiled()).toBe(true);
  liftVeil(document);
  expect(isVeiled()).toBe(false);
});

test('a veil that was lifted, even before it was there, is not drawn again', () => {
  liftVeil(document);
  drawVeil(document);
  expect(isVeiled()).toBe(false);
});
