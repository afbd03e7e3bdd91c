// @vitest-environment jsdom
// @vitest-environment-options {"url": "http://baothanhhoa.vn/bai-so-7001.htm", "referrer": "http://baothanhhoa.vn/bai-so-7000.htm"}
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn((_: object) => new Promise<unknown>(() => {}));
const isVeiled = () => document.getElementById('doc-sach-veil') !== null;
const sent = () => sendMessage.mock.calls.map(([message]) => message);
const inSight = { readyState: 'loading', prerendering: false, visibilityState: 'visible' };
const state = { ...inSight };

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  sendMessage.mockClear();
  vi.stubGlobal('chrome', { runtime: { id: 'own', sendMessage } });
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
  Object.assign(state, inSight);
  for (const name of ['readyState', 'prerendering', 'visibilityState'] as const)
    Object.defineProperty(document, name, { configurable: true, get: () => state[name] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.getElementById('doc-sach-veil')?.remove();
  Reflect.deleteProperty(globalThis, 'docSachVeil');
});

const start = async () => {
  const { default: detector } = await import('../../../entrypoints/detector.ts');
  detector.main();
};

test('a page that comes is veiled and told of, with the article that led there', async () => {
  await start();
  expect(isVeiled()).toBe(true);
  expect(sent()).toEqual([
    {
      type: 'article-page',
      key: 'baothanhhoa.vn/7001',
      navigation: 'navigate',
      cameFrom: 'baothanhhoa.vn/7000',
    },
  ]);
});

test('the page shows itself when nobody answers in five seconds', async () => {
  await start();
  await vi.advanceTimersByTimeAsync(4999);
  expect(isVeiled()).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  expect(isVeiled()).toBe(false);
});

test.each([
  ['that nothing opens', async () => ({ open: false })],
  ['that the background has failed', async () => null],
  ['nothing, and nobody will', () => Promise.reject(new Error('Extension context invalidated.'))],
])('the page shows itself at once when it is told %s', async (_, answer) => {
  sendMessage.mockImplementationOnce(answer);
  await start();
  await vi.advanceTimersByTimeAsync(0);
  expect(isVeiled()).toBe(false);
});

test('where the reading view opens, the veil stays for its script, and no longer than five seconds without it', async () => {
  sendMessage.mockResolvedValueOnce({ open: true });
  await start();
  await vi.advanceTimersByTimeAsync(4999);
  expect(isVeiled()).toBe(true);
  await vi.advanceTimersByTimeAsync(1);
  expect(isVeiled()).toBe(false);
});

test('a page that is loaded beforehand is veiled, and told of once somebody comes to it', async () => {
  Object.assign(state, { prerendering: true, visibilityState: 'hidden' });
  await start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(isVeiled()).toBe(true);
  // A page's script can say so before it is so.
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(sent()).toEqual([]);
  Object.assign(state, inSight);
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(sent()).toMatchObject([{ type: 'article-page' }]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(isVeiled()).toBe(false);
});

test('a page in a tab behind is veiled, and does nothing until somebody turns to it', async () => {
  state.visibilityState = 'hidden';
  await start();
  await vi.advanceTimersByTimeAsync(24 * 3600_000);
  expect(isVeiled()).toBe(true);
  expect(sent()).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  state.visibilityState = 'visible';
  document.dispatchEvent(new Event('visibilitychange'));
  expect(sent()).toMatchObject([{ type: 'article-page' }]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(isVeiled()).toBe(false);
});

test('a veil that a former version left on a page that has come is lifted', async () => {
  await start();
  expect(isVeiled()).toBe(true);
  // What a new version shares with the former one is nothing.
  Reflect.deleteProperty(globalThis, 'docSachVeil');
  state.readyState = 'complete';
  await start();
  expect(isVeiled()).toBe(false);
});

test('a page in sight is not veiled; what a former version left open there is told of', async () => {
  state.readyState = 'complete';
  await start();
  const left = document.documentElement.appendChild(document.createElement('doc-sach-reader'));
  left.setAttribute('data-doc-sach-instead', '');
  await start();
  left.remove();
  expect(isVeiled()).toBe(false);
  expect(sent()).toEqual([
    { type: 'article-in-sight', isViewLeft: false },
    { type: 'article-in-sight', isViewLeft: true },
  ]);
});

test('a page that the browser kept is told of again, without a veil', async () => {
  state.readyState = 'complete';
  const listening = vi.spyOn(window, 'addEventListener');
  await start();
  sendMessage.mockClear();
  // A page's script sends it, too.
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(sent()).toEqual([]);
  // The browser's own cannot be made.
  const listener = listening.mock.calls.find(([type]) => type === 'pageshow')?.[1];
  if (typeof listener === 'function') listener({ isTrusted: true, persisted: true } as PageTransitionEvent);
  expect(sent()).toEqual([{ type: 'article-in-sight', isViewLeft: false }]);
  expect(isVeiled()).toBe(false);
});
