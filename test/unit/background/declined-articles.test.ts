import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageArea } from '../storage-area.ts';

const storage = { session: new StorageArea(), local: new StorageArea() };
vi.mock('wxt/browser', () => ({ browser: { storage } }));
const { declineArticle, forgetTab, isDeclined, meetTab, reconsiderArticle } = await import(
  '../../../src/background/declined-articles.ts'
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

describe('articles that were sent back', () => {
  it('stay so in their tab, and in no other', async () => {
    await meetTab(1, 'navigate');
    await meetTab(2, 'navigate');
    await declineArticle(tab(1), key);
    await meetTab(1, 'reload');
    await meetTab(2, 'reload');
    expect([await isDeclined(1, key), await isDeclined(2, key), await isDeclined(1, other)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it.each(['reload', 'back_forward'] as const)(
    'stay so in a tab that comes back (%s) when the browser starts again',
    async (navigation) => {
      await declineArticle(tab(1), key);
      restart();
      await meetTab(31, navigation);
      expect([await isDeclined(31, key), await isDeclined(31, other)]).toEqual([true, false]);
    },
  );

  it('open again in a new tab that comes by a link', async () => {
    await declineArticle(tab(1), key);
    restart();
    await meetTab(31, 'navigate');
    await meetTab(31, 'reload');
    expect(await isDeclined(31, key)).toBe(false);
  });

  it('are forgotten when the reader comes to them anew, and when their tab is closed', async () => {
    await declineArticle(tab(1), key);
    await declineArticle(tab(1), other);
    await reconsiderArticle(1, key);
    expect([await isDeclined(1, key), await isDeclined(1, other)]).toEqual([false, true]);
    restart();
    await meetTab(31, 'back_forward');
    expect([await isDeclined(31, key), await isDeclined(31, other)]).toEqual([false, true]);
    await forgetTab(31);
    expect(storage.session.kept).toEqual({});
  });

  it('leave nothing on the disk when it was in a private window', async () => {
    await declineArticle(tab(1, true), key);
    expect(await isDeclined(1, key)).toBe(true);
    expect(storage.local.kept).toEqual({});
  });

  it('are the last fifty that outlast the browser, each once', async () => {
    for (let id = 0; id < 60; id++) await declineArticle(tab(1), `baothanhhoa.vn/${id}`);
    await declineArticle(tab(2), 'baothanhhoa.vn/10');
    restart();
    await meetTab(31, 'reload');
    const kept = await Promise.all([9, 10, 11, 12, 59].map((id) => isDeclined(31, `baothanhhoa.vn/${id}`)));
    expect(kept).toEqual([false, true, true, true, true]);
  });

  it('count as none where what was kept is damaged', async () => {
    storage.local.kept.declined = { 0: key };
    storage.session.kept['declined:1'] = 'x';
    await meetTab(1, 'reload');
    expect(await isDeclined(1, key)).toBe(false);
  });
});
