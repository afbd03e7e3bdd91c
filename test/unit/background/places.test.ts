import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageArea } from '../storage-area.ts';

const storage = { session: new StorageArea(), local: new StorageArea() };
vi.mock('wxt/browser', () => ({ browser: { storage } }));
const { forgetOldPlaces, measurePlaces, placeOf, rememberPlace } = await import(
  '../../../src/background/places.ts'
);

const key = 'baothanhhoa.vn/1002';
const place = (progress: number) => ({ passage: 3, text: 'Bà con ra đồng', offset: 20, progress });

beforeEach(() => {
  storage.session.kept = {};
  storage.local.kept = {};
});

describe('where readers left articles', () => {
  it('is remembered, until the reader is at the beginning again, or has read to the end', async () => {
    await rememberPlace(key, place(0.4), false);
    expect(await placeOf(key, false)).toEqual(place(0.4));
    await rememberPlace(key, place(0.98), false);
    expect(await placeOf(key, false)).toBeNull();
    await rememberPlace(key, place(0.4), false);
    await rememberPlace(key, null, false);
    expect(await placeOf(key, false)).toBeNull();
    expect(storage.local.kept).toEqual({});
  });

  it('stays in memory in private windows, and apart from what others read', async () => {
    await rememberPlace(key, place(0.4), true);
    expect(storage.local.kept).toEqual({});
    expect(await placeOf(key, true)).toEqual(place(0.4));
    expect(await placeOf(key, false)).toBeNull();
  });

  it('is none where what was kept is damaged', async () => {
    storage.local.kept[`place:${key}`] = { place: { ...place(0.4), offset: -1 }, at: 1 };
    expect(await placeOf(key, false)).toBeNull();
  });

  it('is forgotten for the articles beyond five hundred that were left longest ago', async () => {
    storage.local.kept = Object.fromEntries(
      Array.from({ length: 503 }, (_, at) => [`place:baothanhhoa.vn/${at}`, { place: place(0.5), at }]),
    );
    storage.local.kept.settings = { at: 0 };
    await forgetOldPlaces();
    expect((await measurePlaces()).count).toBe(500);
    expect(await placeOf('baothanhhoa.vn/2', false)).toBeNull();
    expect(await placeOf('baothanhhoa.vn/3', false)).not.toBeNull();
    expect(storage.local.kept.settings).toEqual({ at: 0 });
  });
});
