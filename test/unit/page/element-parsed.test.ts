// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { elementParsed } from '../../../src/page/element-parsed.ts';

/** A page that is still coming. */
function coming(html: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
  return document;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const begin = (document: Document, signal = new AbortController().signal) => {
  const told = vi.fn();
  elementParsed(document, 'text', signal).then(told, told);
  return told;
};

test('what follows a whole element is waited for a short while', async () => {
  const told = begin(coming('<div><p id="text">Bà con</p></div><footer>'));
  await vi.advanceTimersByTimeAsync(3900);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(told).toHaveBeenCalledExactlyOnceWith(true);
});

test('a page that has come is there at once', async () => {
  const document = coming('<p id="text">Bà con</p>');
  const told = begin(document);
  // A page's script can say so before it is so.
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await vi.advanceTimersByTimeAsync(0);
  expect(told).not.toHaveBeenCalled();
  Object.defineProperty(document, 'readyState', { value: 'interactive' });
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toHaveBeenCalledExactlyOnceWith(true);
});

test.each(['<main><p id="text">Bà con', '<p>Không có thẻ nào'])(
  'what may still go on is given up in the end: %s',
  async (html) => {
    const told = begin(coming(html));
    await vi.advanceTimersByTimeAsync(14_900);
    expect(told).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    expect(told).toHaveBeenCalledExactlyOnceWith(false);
  },
);

test('what stands beside the body, as what shows the waiting does, is no sign that an element is whole', async () => {
  const document = coming('<main><p id="text">Bà con');
  document.documentElement.append(document.createElement('doc-sach-notice'));
  const told = begin(document);
  await vi.advanceTimersByTimeAsync(14_900);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(told).toHaveBeenCalledExactlyOnceWith(false);
});

test('the waiting ends with its signal, and leaves no timer', async () => {
  const ended = new AbortController();
  const told = begin(coming('<p id="text">Bà con'), ended.signal);
  ended.abort(new Error('went back'));
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'went back' }));
  expect(vi.getTimerCount()).toBe(0);
});
