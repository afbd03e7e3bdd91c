import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StorageArea } from '../storage-area.ts';

const storage = { session: new StorageArea() };
vi.mock('wxt/browser', () => ({ browser: { storage } }));
const { followLink, mostLinks, patience, patienceApart, takeFollowed } = await import(
  '../../../src/background/followed-links.ts'
);

const key = 'baothanhhoa.vn/1002';
const comes = (tab: { id?: number; openerTabId?: number }, navigation: 'navigate' | 'reload' = 'navigate') =>
  takeFollowed({ key, navigation }, tab);

describe('links that were pressed in the reading view', () => {
  beforeEach(() => {
    storage.session.kept = {};
    vi.useRealTimers();
  });

  it('hold for the tab and for those opened from it, and for no other', async () => {
    await followLink(7, key);
    expect(await comes({ id: 8 })).toBe(false);
    expect(await comes({ id: 9, openerTabId: 8 })).toBe(false);
    expect(await takeFollowed({ key: 'baothanhhoa.vn/1003', navigation: 'navigate' }, { id: 7 })).toBe(false);
    expect(await comes({ id: 9, openerTabId: 7 })).toBe(true);
    await followLink(7, key);
    expect(await comes({ id: 7 })).toBe(true);
  });

  it('hold for one page each', async () => {
    await Promise.all([followLink(7, key), followLink(7, key)]);
    expect([await comes({ id: 7 }), await comes({ id: 7 }), await comes({ id: 7 })]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('are known to a page that comes while they are being written down', async () => {
    const [, followed] = await Promise.all([followLink(7, key), comes({ id: 7 })]);
    expect(followed).toBe(true);
  });

  it('are none to a page that was loaded anew', async () => {
    await followLink(7, key);
    expect(await comes({ id: 7 }, 'reload')).toBe(false);
    expect(await comes({ id: 7 })).toBe(true);
  });

  it('are bounded in number', async () => {
    for (let at = 0; at < 150; at++) await followLink(7, `baothanhhoa.vn/${at}`);
    expect(storage.session.kept['followed-links']).toHaveLength(mostLinks);
  });

  it('are forgotten in time, and when what is stored makes no sense', async () => {
    vi.useFakeTimers();
    await followLink(7, key);
    vi.advanceTimersByTime(patience + 1);
    expect(await comes({ id: 7 })).toBe(false);
    // In a tab of its own it comes when somebody turns to that.
    expect(await comes({ id: 9, openerTabId: 7 })).toBe(true);
    await followLink(7, key);
    vi.advanceTimersByTime(patienceApart + 1);
    expect(await comes({ id: 9, openerTabId: 7 })).toBe(false);
    storage.session.kept['followed-links'] = [{ key, tabId: 'seven' }];
    expect(await comes({ id: 7 })).toBe(false);
  });
});
