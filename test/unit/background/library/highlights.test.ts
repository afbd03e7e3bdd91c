import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Highlight } from '../../../../src/library/entry.ts';
import { emptyArticle } from '../../reader/article.ts';

const { key } = emptyArticle;
const highlight: Highlight = {
  id: 'highlight-1',
  key,
  colour: 'yellow',
  note: '',
  anchor: { quote: 'làng gốm cổ', before: '', after: '', at: 16 },
  made: 1,
  changed: 1,
};
const itsPage = { id: 'x', url: 'https://baothanhhoa.vn/van-hoa/lang-gom/118342.htm' };
const ownPage = { id: 'x', url: 'chrome-extension://x/saved.html' };

const sendMessage = vi.fn(async (_tabId: number, _message: object) => null);
const query = vi.fn(async (_: object) => [
  { id: 1, url: itsPage.url },
  { id: 2, url: 'https://baothanhhoa.vn/van-hoa/bien/7.htm' },
  { id: 3, url: 'https://baothanhhoa.vn/van-hoa' },
]);

beforeEach(async () => {
  vi.resetModules();
  sendMessage.mockClear();
  globalThis.indexedDB = new IDBFactory();
  const runtime = { id: 'x', getURL: (path: string) => `chrome-extension://x${path}` };
  // What saving asks of the browser besides.
  const area = { get: async () => ({}), set: async () => {} };
  const action = { setBadgeText: async () => {}, setBadgeBackgroundColor: async () => {} };
  vi.stubGlobal('chrome', { runtime, action, storage: { local: area }, tabs: { query, sendMessage } });
  const { openLibrary } = await import('../../../../src/library/store/database.ts');
  const { saveText } = await import('../../../../src/library/store/save-text.ts');
  await saveText(await openLibrary(), emptyArticle, 1);
});
afterEach(async () => {
  const { closeLibrary } = await import('../../../../src/library/store/database.ts');
  await closeLibrary();
  vi.unstubAllGlobals();
});

const answers = async () =>
  (await import('../../../../src/background/library/highlights.ts')).highlightAnswers;
const list = async (sender: object = ownPage) =>
  (await answers())['highlights-of']({ type: 'highlights-of', key }, sender as typeof ownPage);
const put = async (sender: object, article: unknown = null) =>
  (await answers())['put-highlight'](
    { type: 'put-highlight', highlight, article, loaded: 1 },
    sender as typeof ownPage,
  );
const remove = async (sender: object) =>
  (await answers())['remove-highlight'](
    { type: 'remove-highlight', key, id: highlight.id },
    sender as typeof ownPage,
  );

test.each([
  ['the article’s own page', itsPage],
  ['a page of the extension', ownPage],
])('highlights are asked for and changed by %s', async (_, sender) => {
  expect(await put(sender)).toBe('done');
  expect(await list(sender)).toEqual([highlight]);
  expect(await remove(sender)).toBe('done');
  expect(await list(sender)).toEqual([]);
});

describe('an article that is not saved', () => {
  beforeEach(async () => {
    const { openLibrary } = await import('../../../../src/library/store/database.ts');
    await (await openLibrary()).clear('entries');
    await (await openLibrary()).clear('texts');
  });

  test('is saved with what is marked in it, in one go', async () => {
    expect(await put(itsPage)).toBe('gone');
    expect(await put(itsPage, emptyArticle)).toBe('done');
    expect(await list()).toEqual([highlight]);
  });

  test.each([
    ['another article', { ...emptyArticle, key: 'baothanhhoa.vn/7' }, itsPage],
    ['what is no article', { key }, itsPage],
    ['a private window’s', emptyArticle, { ...itsPage, tab: { incognito: true } }],
  ])('is not saved as %s', async (_, article, sender) => {
    expect(await put(sender, article)).toBe('gone');
    expect(await list()).toBeNull();
  });
});

test('what is wrong with the library is answered, not thrown', async () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { openLibrary } = await import('../../../../src/library/store/database.ts');
  (await openLibrary()).close();
  expect(await put(itsPage)).toBe('old');
  expect(complain).toHaveBeenCalledOnce();
});

test.each([
  ['of its article alone', [key], [1]],
  ['of every article after an import', null, [1, 2]],
] as const)('pages %s are told of a change', async (_, change, told) => {
  const { tellHighlightsChanged } = await import('../../../../src/background/library/highlights.ts');
  await tellHighlightsChanged(change);
  expect(sendMessage.mock.calls.map(([tabId]) => tabId)).toEqual(told);
});
