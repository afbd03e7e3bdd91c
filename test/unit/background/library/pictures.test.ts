import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { articleNumber, freshLibrary, keep } from '../../library/fresh-library.ts';

const runtime = { getPlatformInfo: async () => ({}) };
vi.mock('wxt/browser', () => ({ browser: { runtime, tabs: { query: async () => [] } } }));
const { bringPictures } = await import('../../../../src/background/library/pictures.ts');
const { savedStateOf } = await import('../../../../src/background/library/saved-state.ts');

const fresh = freshLibrary();
const src = 'https://c.baothanhhoa.vn/img/news/a.jpg';
const article = articleNumber(1, {
  blocks: [{ kind: 'figure', image: { src, alt: '', size: null }, caption: [] }],
});

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.stubGlobal(
    'fetch',
    async () => new Response(new Uint8Array(5), { headers: { 'content-type': 'image/jpeg' } }),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('where a full disk (as the browser says it) takes not even a note, that is told until there is room again', async () => {
  await keep(fresh.library, article);
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await bringPictures(article.key);
  expect((await savedStateOf(article.key)).pictures).toMatchObject({
    kept: 0,
    isFull: true,
    areComing: false,
  });
  put.mockRestore();
  await bringPictures(article.key);
  expect((await savedStateOf(article.key)).pictures).toMatchObject({ kept: 1, isFull: false });
});
