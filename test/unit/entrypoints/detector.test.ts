// @vitest-environment jsdom
// @vitest-environment-options {"url": "http://baothanhhoa.vn/bai-so-7001.htm", "referrer": "http://baothanhhoa.vn/bai-so-7000.htm"}
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn((_: object) => new Promise<unknown>(() => {}));
const isVeiled = () => document.getElementById('doc-sach-veil') !== null;
const sent = () => sendMessage.mock.calls.map(([message]) => message);
const state = { readyState: 'loading', prerendering: false };

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  sendMessage.mockClear();
  vi.stubGlobal('chrome', { runtime: { id: 'own', sendMessage } });
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([]);
  Object.assign(state, { readyState: 'loading', prerendering: false });
  for (const name of ['readyState', 'prerendering'] as const)
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
  state.prerendering = true;
  await start();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(isVeiled()).toBe(true);
  expect(sent()).toEqual([]);
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(sent()).toMatchObject([{ type: 'article-page' }]);
  await vi.advanceTimersByTimeAsync(5000);
  expect(isVeiled()).toBe(false);
});

test('a page in sight is not veiled; what a former version left open there is told of', async () => {
  state.readyState = 'complete';
  await start();
  document.documentElement.append(document.createElement('doc-sach-reader'));
  await start();
  document.querySelector('doc-sach-reader')?.remove();
  expect(isVeiled()).toBe(false);
  expect(sent()).toEqual([
    { type: 'article-in-sight', isViewLeft: false },
    { type: 'article-in-sight', isViewLeft: true },
  ]);
});

test('a page that the browser kept is told of again, without a veil', async () => {
  state.readyState = 'complete';
  await start();
  sendMessage.mockClear();
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(sent()).toContainEqual({ type: 'article-in-sight', isViewLeft: false });
  expect(isVeiled()).toBe(false);
});
