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
  limitVeil(5000);
  vi.advanceTimersByTime(4999);
  expect(isVeiled()).toBe(true);
  vi.advanceTimersByTime(1);
  expect(isVeiled()).toBe(false);
});

test('a veil for which someone answers stays until it is lifted', () => {
  drawVeil(document);
  limitVeil(5000);
  answerForVeil();
  vi.advanceTimersByTime(60_000);
  expect(isVeiled()).toBe(true);
  liftVeil();
  expect(isVeiled()).toBe(false);
});

test('a page that gives its name to something of its own keeps that, and loses the veil', () => {
  document.body.innerHTML = '<p id="doc-sach-veil">Của trang</p>';
  document.documentElement.insertBefore(document.body, document.head);
  drawVeil(document);
  liftVeil();
  expect(document.querySelectorAll('style#doc-sach-veil')).toHaveLength(0);
  expect(document.body.textContent).toBe('Của trang');
});

test('a veil that was lifted, even before it was there, is not drawn again', () => {
  liftVeil();
  drawVeil(document);
  expect(isVeiled()).toBe(false);
});
