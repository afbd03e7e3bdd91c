import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { saveText } from '../../../../src/library/store/save-text.ts';
import { articleNumber, freshLibrary, keep } from '../../library/fresh-library.ts';
import { StorageArea } from '../../storage-area.ts';

const storage = { session: new StorageArea(), local: new StorageArea() };
const runtime = {
  getURL: (path: string) => `chrome-extension://own${path}`,
  getPlatformInfo: async () => ({}),
};
vi.mock('wxt/browser', () => ({ browser: { storage, runtime, tabs: { query: async () => [] } } }));
const { libraryAnswers } = await import('../../../../src/background/library/answers.ts');
const { readLastMove } = await import('../../../../src/background/library/last-move.ts');

const fresh = freshLibrary();
const own = { url: 'chrome-extension://own/popup.html' };
const keys = [1, 2, 3].map((number) => articleNumber(number).key);
const shelfOf = async (number: number) =>
  (await fresh.library.getFromIndex('entries', 'key', articleNumber(number).key))?.shelf;
const move = (moved: string[], shelf: 'list' | 'archive' | 'trash', sender: object = own) =>
  libraryAnswers['change-articles'](
    { type: 'change-articles', keys: moved, change: { shelf } },
    sender as typeof own,
  );
const undo = () => libraryAnswers['undo-removal']({ type: 'undo-removal' }, own);

beforeEach(async () => {
  storage.session.kept = {};
  await keep(fresh.library, articleNumber(1));
  await keep(fresh.library, articleNumber(2), { shelf: 'archive' });
  await keep(fresh.library, articleNumber(3));
});

test('what was removed together goes back together, each to where it stood', async () => {
  expect(await move(keys.slice(0, 2), 'trash')).toEqual({ changed: keys.slice(0, 2) });
  expect([await shelfOf(1), await shelfOf(2), await shelfOf(3)]).toEqual(['trash', 'trash', 'list']);
  expect(await readLastMove()).toMatchObject({ to: 'trash', from: [{}, {}] });
  await undo();
  expect([await shelfOf(1), await shelfOf(2)]).toEqual(['list', 'archive']);
  expect(await readLastMove()).toBeNull();
  // Once.
  expect(await undo()).toEqual({ changed: [] });
});

test('moves are taken back one after the other, the last first, also of those made at once', async () => {
  await Promise.all(keys.map((key) => move([key], 'trash')));
  for (const expected of [2, 1, 0]) {
    await undo();
    const shelves = [await shelfOf(1), await shelfOf(2), await shelfOf(3)];
    expect(shelves.filter((shelf) => shelf === 'trash')).toHaveLength(expected);
  }
  expect(await shelfOf(2)).toBe('archive');
  expect(await undo()).toEqual({ changed: [] });
});

test('what was moved on by hand stays when a former move is taken back', async () => {
  await move(keys.slice(0, 2), 'trash');
  await move(keys.slice(0, 1), 'archive');
  await undo();
  expect(await shelfOf(1)).toBe('trash');
  await move(keys.slice(0, 2), 'archive');
  await libraryAnswers['forget-removal']({ type: 'forget-removal' }, own);
  await move(keys.slice(2), 'trash');
  await saveText(fresh.library, articleNumber(3), Date.now());
  expect(await undo()).toEqual({ changed: [] });
  expect(await shelfOf(3)).toBe('list');
});

test('what was put away is no offer any more', async () => {
  await move(keys.slice(2), 'archive');
  await libraryAnswers['forget-removal']({ type: 'forget-removal' }, own);
  expect(await undo()).toEqual({ changed: [] });
});

test('what is deleted for good is not offered to be taken back', async () => {
  await move(keys, 'trash');
  await libraryAnswers['delete-articles'](
    { type: 'delete-articles', keys: keys.slice(0, 1), numbers: [] },
    own,
  );
  expect((await readLastMove())?.from.map(({ key }) => key)).toEqual(keys.slice(1));
  await undo();
  expect([await shelfOf(1), await shelfOf(2)]).toEqual([undefined, 'archive']);
});

test.each([
  ['is moved from the trash by hand', (key: string) => move([key], 'list')],
  ['is taken back', undo],
])('the pictures of what %s are fetched (a stand-in for the network)', async (_, bringBack) => {
  const src = 'https://c.baothanhhoa.vn/img/news/a.jpg';
  const fetched = vi.fn(
    async () => new Response(new Uint8Array(5), { headers: { 'content-type': 'image/jpeg' } }),
  );
  vi.stubGlobal('fetch', fetched);
  onTestFinished(() => void vi.unstubAllGlobals());
  const shown = articleNumber(4, {
    blocks: [{ kind: 'figure', image: { src, alt: '', size: null }, caption: [] }],
  });
  await keep(fresh.library, shown);
  await move([shown.key], 'trash');
  expect(fetched).not.toHaveBeenCalled();
  await bringBack(shown.key);
  await vi.waitFor(async () =>
    expect((await fresh.library.getFromIndex('entries', 'key', shown.key))?.pictures.kept).toBe(1),
  );
});
