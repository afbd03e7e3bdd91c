import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../../src/settings/settings.ts';
import { StorageArea } from '../storage-area.ts';

const storage: { sync?: StorageArea | undefined; local: StorageArea } = { local: new StorageArea() };
vi.mock('wxt/browser', () => ({ browser: { storage } }));
const { changeSettings, damageTold, readSettings, readSettingsAndDamage, keptSettings } = await import(
  '../../../src/settings/store.ts'
);

let sync: StorageArea;
beforeEach(() => {
  sync = new StorageArea();
  storage.sync = sync;
  storage.local = new StorageArea();
  vi.spyOn(console, 'info').mockImplementation(() => {});
});

const put = (area: StorageArea, record: unknown, at: unknown) => {
  area.kept.settings = { record, at };
};

describe('the settings’ storage', () => {
  it('gives the defaults where nothing is kept, and keeps a change in sync alone', async () => {
    expect(await readSettings()).toEqual(defaultSettings);
    expect(await changeSettings({ size: 30 })).toEqual({ ...defaultSettings, size: 30 });
    expect(await readSettings()).toMatchObject({ size: 30 });
    expect(storage.local.kept).toEqual({});
  });

  it('loses no change of several at once', async () => {
    await Promise.all([
      changeSettings({ size: 30 }),
      changeSettings({ theme: 'black' }),
      changeSettings({ face: 'lexend' }),
    ]);
    expect(await readSettings()).toMatchObject({ size: 30, theme: 'black', face: 'lexend' });
  });

  it('keeps a choice on this device while sync is full, and in sync when it takes it again', async () => {
    await changeSettings({ size: 25, theme: 'sepia' });
    sync.refuses = true;
    await changeSettings({ size: 30 });
    expect(await readSettings()).toMatchObject({ size: 30, theme: 'sepia' });
    expect(await keptSettings()).toMatchObject({ area: 'local' });
    sync.refuses = false;
    await changeSettings({ theme: 'dark' });
    expect(await keptSettings()).toMatchObject({ area: 'sync' });
    // What sync had refused is kept no longer.
    expect(storage.local.kept).toEqual({});
    expect(await readSettings()).toMatchObject({ size: 30, theme: 'dark' });
  });

  it('keeps it too where another device’s clock is ahead', async () => {
    put(sync, { size: 25 }, Date.now() + 86_400_000);
    sync.refuses = true;
    await changeSettings({ size: 30 });
    expect(await readSettings()).toMatchObject({ size: 30 });
  });

  it('goes on where there is no sync at all, or it cannot be read', async () => {
    storage.sync = undefined;
    await changeSettings({ size: 30 });
    expect(await readSettings()).toMatchObject({ size: 30 });
    storage.sync = sync;
    sync.unreadable = true;
    expect(await readSettings()).toMatchObject({ size: 30 });
  });

  it('says when no storage takes a change, and takes the next one', async () => {
    sync.refuses = true;
    storage.local.refuses = true;
    await expect(changeSettings({ size: 30 })).rejects.toThrow('quota');
    storage.local.refuses = false;
    await changeSettings({ size: 31 });
    expect(await readSettings()).toMatchObject({ size: 31 });
  });

  it('reads what it can where nothing of it can be read', async () => {
    sync.unreadable = true;
    storage.local.unreadable = true;
    expect(await readSettingsAndDamage()).toEqual({ settings: defaultSettings, newlyDamaged: [] });
  });
});

describe('a damaged record', () => {
  it('falls back field by field and is told of until a reader has been shown it', async () => {
    put(sync, { size: 'large', theme: 'black' }, 1);
    const first = await readSettingsAndDamage();
    expect(first).toEqual({ settings: { ...defaultSettings, theme: 'black' }, newlyDamaged: ['size'] });
    // Whoever asked may have shown nothing.
    expect(await readSettingsAndDamage()).toEqual(first);
    await damageTold();
    expect((await readSettingsAndDamage()).newlyDamaged).toEqual([]);
  });

  it('is told of again when the same field is damaged anew', async () => {
    put(sync, { size: 'large' }, 1);
    await damageTold();
    await changeSettings({ size: 30 });
    expect((await readSettingsAndDamage()).newlyDamaged).toEqual([]);
    put(sync, { size: 'small' }, Date.now() + 1000);
    expect((await readSettingsAndDamage()).newlyDamaged).toEqual(['size']);
  });

  it('that comes beside what was told of is told of too', async () => {
    put(sync, { size: 'large' }, 1);
    await damageTold();
    put(sync, { size: 'large', theme: 'plaid' }, 2);
    expect((await readSettingsAndDamage()).newlyDamaged).toEqual(['theme']);
  });

  it.each([['garbage'], [7], [[1]], [{ record: 'garbage', at: 1 }]])(
    'of no known form (%j) gives the defaults and says so, and can be written over',
    async (stored) => {
      sync.kept.settings = stored;
      const { settings, newlyDamaged } = await readSettingsAndDamage();
      expect(settings).toEqual(defaultSettings);
      expect(newlyDamaged).toContain('size');
      await changeSettings({ size: 30 });
      expect(await readSettingsAndDamage()).toEqual({
        settings: { ...defaultSettings, size: 30 },
        newlyDamaged: [],
      });
    },
  );

  it.each([['soon'], [Number.NaN], [Number.MAX_VALUE], [null]])(
    'with an impossible time (%s) does not outlive a newer choice',
    async (at) => {
      put(sync, { size: 25 }, at);
      sync.refuses = true;
      await changeSettings({ size: 30 });
      expect(await readSettings()).toMatchObject({ size: 30 });
    },
  );

  it('is told of though that cannot be remembered', async () => {
    put(sync, { size: 'large', theme: 'black' }, 1);
    storage.local.refuses = true;
    await damageTold();
    const { settings, newlyDamaged } = await readSettingsAndDamage();
    expect(settings.theme).toBe('black');
    expect(newlyDamaged).toEqual(['size']);
  });

  it('of a later version keeps what that version has put there', async () => {
    put(sync, { theme: 'aurora', ruler: true, size: 25 }, 1);
    await changeSettings({ size: 30 });
    expect(sync.kept.settings).toMatchObject({ record: { theme: 'aurora', ruler: true, size: 30 } });
    expect(await readSettings()).toMatchObject({ theme: 'system', size: 30 });
  });
});
