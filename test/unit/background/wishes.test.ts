import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageArea } from '../storage-area.ts';

const storage = { session: new StorageArea(), local: new StorageArea() };
vi.mock('wxt/browser', () => ({ browser: { storage } }));
const { forgetTab, forgetWish, meetTab, rememberWish, wishFor } = await import(
  '../../../src/background/wishes.ts'
);

const key = 'baothanhhoa.vn/1002';
const other = 'baothanhhoa.vn/1003';
const tab = (id: number, incognito = false) => ({ id, incognito });
/** Ends the browser: the session's storage is gone, and tabs come back under other numbers. */
const restart = () => {
  storage.session.kept = {};
};

beforeEach(() => {
  storage.session.kept = {};
  storage.local.kept = {};
});

describe('wishes to see an article in the view, or as its page', () => {
  it('stay so in their tab, and in no other', async () => {
    await meetTab(1, 'navigate');
    await meetTab(2, 'navigate');
    await rememberWish(tab(1), key, 'page');
    await meetTab(1, 'reload');
    await meetTab(2, 'reload');
    expect([await wishFor(1, key), await wishFor(2, key), await wishFor(1, other)]).toEqual([
      'page',
      null,
      null,
    ]);
  });

  it.each(['reload', 'back_forward'] as const)(
    'stay so in a tab that comes back (%s) when the browser starts again',
    async (navigation) => {
      await rememberWish(tab(1), key, 'page');
      restart();
      await meetTab(31, navigation);
      expect([await wishFor(31, key), await wishFor(31, other)]).toEqual(['page', null]);
    },
  );

  it('stay where another tab comes to the article, and a private one leaves the disk alone', async () => {
    await rememberWish(tab(1), key, 'page');
    await meetTab(9, 'navigate');
    await forgetWish(tab(9), key);
    await rememberWish(tab(8, true), key, 'view');
    await forgetWish(tab(8, true), key);
    expect(await wishFor(8, key)).toBeNull();
    restart();
    await meetTab(31, 'reload');
    expect(await wishFor(31, key)).toBe('page');
  });

  it('are forgotten where another tab comes to the article after theirs was closed', async () => {
    await rememberWish(tab(1), key, 'page');
    await forgetTab(1);
    await meetTab(9, 'navigate');
    await forgetWish(tab(9), key);
    restart();
    await meetTab(31, 'reload');
    expect(await wishFor(31, key)).toBeNull();
  });

  it('are what the reader wished last', async () => {
    await rememberWish(tab(1), key, 'page');
    await rememberWish(tab(1), key, 'view');
    expect(await wishFor(1, key)).toBe('view');
    restart();
    await meetTab(31, 'reload');
    expect(await wishFor(31, key)).toBe('view');
  });

  it('do not hold in a new tab that comes by a link', async () => {
    await rememberWish(tab(1), key, 'page');
    restart();
    await meetTab(31, 'navigate');
    await meetTab(31, 'reload');
    expect(await wishFor(31, key)).toBeNull();
  });

  it('are forgotten when the reader comes to them anew, and when their tab is closed', async () => {
    await rememberWish(tab(1), key, 'page');
    await rememberWish(tab(1), other, 'page');
    await forgetWish(tab(1), key);
    expect([await wishFor(1, key), await wishFor(1, other)]).toEqual([null, 'page']);
    restart();
    await meetTab(31, 'back_forward');
    expect([await wishFor(31, key), await wishFor(31, other)]).toEqual([null, 'page']);
    await forgetTab(31);
    expect(storage.session.kept).toEqual({});
  });

  it('leave nothing on the disk when it was in a private window', async () => {
    await rememberWish(tab(1, true), key, 'page');
    expect(await wishFor(1, key)).toBe('page');
    expect(storage.local.kept).toEqual({});
  });

  it('are the last fifty that outlast the browser, each once', async () => {
    for (let id = 0; id < 60; id++) await rememberWish(tab(1), `baothanhhoa.vn/${id}`, 'page');
    await rememberWish(tab(2), 'baothanhhoa.vn/10', 'page');
    restart();
    await meetTab(31, 'reload');
    const kept = await Promise.all([9, 10, 11, 12, 59].map((id) => wishFor(31, `baothanhhoa.vn/${id}`)));
    expect(kept).toEqual([null, 'page', 'page', 'page', 'page']);
  });

  it('count as none where what was kept is damaged', async () => {
    storage.local.kept.wishes = { 0: key };
    storage.session.kept['wishes:1'] = 'x';
    await meetTab(1, 'reload');
    expect(await wishFor(1, key)).toBeNull();
  });
});
