import { afterEach, expect, test, vi } from 'vitest';
import { fetchPage } from '../../../src/site/fetch-page.ts';

afterEach(() => vi.unstubAllGlobals());

test('a page that does not come is given up when the signal says so', async () => {
  const stop = new AbortController();
  vi.stubGlobal('fetch', (_: string, { signal }: RequestInit) => {
    const answer = new Promise<Response>((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
    stop.abort();
    return answer;
  });
  expect(await fetchPage('https://baothanhhoa.vn/bai-so-7.htm', stop.signal)).toBe('unreachable');
});
