import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../../../../src/library/entry.ts';
import { closeLibrary } from '../../../../src/library/store/database.ts';
import { articleNumber, freshLibrary, keep } from '../../library/fresh-library.ts';
import { StorageArea } from '../../storage-area.ts';

const storage = { session: new StorageArea(), local: new StorageArea() };
const action = { setBadgeText: async () => {} };
const runtime = { getPlatformInfo: async () => ({}) };
const tabs = { query: async () => [], remove: vi.fn(async (_tabId: number) => {}) };
vi.mock('wxt/browser', () => ({ browser: { storage, runtime, action, tabs } }));
const { resumePictures } = await import('../../../../src/background/library/pictures.ts');
const { purgeTrash } = await import('../../../../src/background/library/purge.ts');
const { noteThatLibraryHolds } = await import('../../../../src/background/library/cleared.ts');
const { keepUp } = await import('../../../../src/background/library/upkeep.ts');

const fresh = freshLibrary();
const minute = 60_000;
const day = 24 * 60 * minute;
const now = Date.UTC(2026, 10, 28, 11, 30);
const src = (number: number) => `https://c.baothanhhoa.vn/img/news/${number}.jpg`;
const article = (number: number) =>
  articleNumber(number, {
    blocks: [{ kind: 'figure', image: { src: src(number), alt: '', size: null }, caption: [] }],
  });
const missing = { wanted: 1, kept: 0, bytes: 0, tries: 0, tried: null, full: false };
const put = (number: number, pictures: Partial<Entry['pictures']> = {}, entry: Partial<Entry> = {}) =>
  keep(fresh.library, article(number), { pictures: { ...missing, ...pictures }, ...entry });
const entryOf = (number: number) => fresh.library.getFromIndex('entries', 'key', article(number).key);

/** Addresses asked for, with a stand-in for the network that answers each with a picture. */
let asked: string[] = [];
beforeEach(() => {
  asked = [];
  storage.session.kept = {};
  // A clock that has gone on for long.
  storage.local.kept = { clock: { from: now - 9 * day, last: now - day } };
  vi.spyOn(console, 'info').mockImplementation(() => {});
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(new Uint8Array(5), { headers: { 'content-type': 'image/jpeg' } });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('pictures that did not come', () => {
  test.each<[string, Partial<Entry['pictures']>, Partial<Entry>?]>([
    ['were never tried, as when the background was stopped before', {}],
    ['were tried a quarter of an hour ago', { tries: 1, tried: now - 15 * minute }],
    ['were tried four times, the last an hour ago', { tries: 4, tried: now - 60 * minute }],
    ['were tried in a future that a clock set back has made', { tries: 1, tried: now + 20 * minute }],
    ['belong to what is archived', {}, { shelf: 'archive' }],
    ['found the storage full a day ago', { tries: 5, tried: now - day, full: true }],
    ['found no network a quarter of an hour ago', { tries: 0, tried: now - 15 * minute }],
  ])('are fetched where they %s', async (_, pictures, entry = {}) => {
    await put(1, pictures, entry);
    await resumePictures(now);
    expect(asked).toEqual([src(1)]);
    expect((await entryOf(1))?.pictures).toMatchObject({ kept: 1, tries: (pictures.tries ?? 0) + 1 });
    expect(await fresh.library.get('pictures', [article(1).key, src(1)])).toMatchObject({
      type: 'image/jpeg',
    });
    // Nothing is missing any more.
    await resumePictures(now + day);
    expect(asked).toHaveLength(1);
  });

  test.each<[string, Partial<Entry['pictures']>, Partial<Entry>?]>([
    ['were tried just now', { tries: 1, tried: now - 14 * minute }],
    ['were tried four times, the last within the hour', { tries: 4, tried: now - 59 * minute }],
    ['were tried five times, however long ago', { tries: 5, tried: now - 300 * day }],
    ['found the storage full less than a day ago', { tries: 1, tried: now - day + minute, full: true }],
    ['found no network just now', { tries: 0, tried: now - 14 * minute }],
    ['belong to what is in the trash', {}, { shelf: 'trash', removed: now }],
  ])('are let be where they %s', async (_, pictures, entry = {}) => {
    await put(1, pictures, entry);
    const before = await entryOf(1);
    await resumePictures(now);
    expect(asked).toEqual([]);
    expect(await entryOf(1)).toEqual(before);
  });

  test('of one article hold up no other’s', async () => {
    await put(1);
    await put(2);
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      if (address === src(1)) return new Response('', { status: 404 });
      return new Response(new Uint8Array(5), { headers: { 'content-type': 'image/jpeg' } });
    });
    await resumePictures(now);
    expect(asked.toSorted()).toEqual([src(1), src(2)]);
    expect((await entryOf(1))?.pictures).toMatchObject({ kept: 0, tries: 1 });
    expect((await entryOf(2))?.pictures).toMatchObject({ kept: 1, tries: 1 });
  });
});

describe('the trash', () => {
  const inTrash = async (number: number, removed: number) => {
    await put(number, {}, { shelf: 'trash', removed });
    const { key } = article(number);
    const bytes = new ArrayBuffer(5);
    await fresh.library.put('pictures', { key, src: src(number), type: 'image/jpeg', bytes });
    await fresh.library.put('thumbnails', { key, type: 'image/jpeg', bytes });
    await fresh.library.put('revisions', { key, at: 1, article: article(number) });
  };

  test('loses what has been there for more than thirty days, with all that belongs to it, and nothing else', async () => {
    await inTrash(1, now - 30 * day - 1);
    await inTrash(2, now - 30 * day);
    await inTrash(3, now - day);
    // As old, and never removed.
    await put(4, {}, { saved: now - 400 * day });
    await put(5, {}, { shelf: 'archive', saved: now - 400 * day });
    await purgeTrash(now);
    const keys = [2, 3, 4, 5].map((number) => article(number).key);
    expect((await fresh.library.getAll('entries')).map(({ key }) => key)).toEqual(keys);
    expect(await fresh.library.getAllKeys('texts')).toEqual(keys);
    for (const store of ['pictures', 'thumbnails', 'revisions'] as const)
      expect(
        (await fresh.library.getAll(store)).map(({ key }) => key),
        store,
      ).toEqual(keys.slice(0, 2));
  });

  test('keeps what was removed under a clock that was ahead', async () => {
    await inTrash(1, now + 40 * day);
    await purgeTrash(now);
    expect(await entryOf(1)).toBeDefined();
  });

  test('keeps all while a clock that has leapt ahead may be wrong', async () => {
    await inTrash(1, now);
    await purgeTrash(now + 400 * day);
    await purgeTrash(now + 400 * day + 60 * minute);
    expect(await entryOf(1)).toBeDefined();
    await purgeTrash(now + 402 * day);
    expect(await entryOf(1)).toBeUndefined();
  });
});

test('each start of the background does both, once whoever woke it has been served', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now });
  vi.stubGlobal('navigator', { locks: { request: async () => null } });
  await put(1);
  await put(2, {}, { shelf: 'trash', removed: now - 31 * day });
  await noteThatLibraryHolds();
  keepUp();
  expect(asked).toEqual([]);
  vi.advanceTimersByTime(2000);
  vi.useRealTimers();
  await vi.waitFor(async () => expect((await entryOf(1))?.pictures.kept).toBe(1));
  expect(await entryOf(2)).toBeUndefined();
});

test('a start closes the tabs that a background that was stopped had opened to read in', async () => {
  storage.session.kept = { 'tab-behind:7': true, 'tab-behind:9': true, moves: [] };
  keepUp();
  await vi.waitFor(() => expect(storage.session.kept).toEqual({ moves: [] }));
  expect(tabs.remove.mock.calls).toEqual([[7], [9]]);
});

test('where nothing was ever saved, a start opens no database', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await closeLibrary();
  const open = vi.spyOn(indexedDB, 'open');
  const read = vi.spyOn(storage.local, 'get');
  keepUp();
  await vi.advanceTimersByTimeAsync(2000);
  await read.mock.results.at(-1)?.value;
  expect(read).toHaveBeenCalledWith('library-held');
  expect(open).not.toHaveBeenCalled();
});
