import { beforeEach, describe, expect, it, vi } from 'vitest';

const storage: Record<string, object | undefined> = {};
vi.mock('wxt/browser', () => ({ browser: { storage } }));
const { measureSettings } = await import('../../../src/settings/measure-settings.ts');

const holding = (items: object) => ({ get: async () => items });

beforeEach(() => {
  storage.sync = holding({});
  storage.local = holding({});
  vi.spyOn(console, 'info').mockImplementation(() => {});
});

describe('measureSettings', () => {
  it('finds nothing where nothing was chosen', async () => {
    expect(await measureSettings()).toEqual({ bytes: 0, isSynced: false });
  });

  it('reads each storage once', async () => {
    const reads = vi.fn(async () => ({ settings: 1 }));
    storage.sync = { get: reads };
    await measureSettings();
    expect(reads).toHaveBeenCalledOnce();
  });

  it('counts bytes, not characters', async () => {
    storage.local = holding({ settings: 'ự' });
    expect(await measureSettings()).toEqual({ bytes: '{"settings":""}'.length + 3, isSynced: false });
  });

  it('counts the record that counts, not one that sync has refused a later one for', async () => {
    const at = (moment: number) => ({ settings: { record: { size: 20 }, at: moment } });
    storage.sync = holding(at(1));
    storage.local = holding(at(2));
    expect((await measureSettings()).isSynced).toBe(false);
    storage.local = holding(at(0));
    expect(await measureSettings()).toEqual({ bytes: JSON.stringify(at(1)).length, isSynced: true });
  });

  it('goes on without sync', async () => {
    storage.sync = undefined;
    storage.local = holding({ settings: 1 });
    expect(await measureSettings()).toEqual({ bytes: 14, isSynced: false });
  });
});
