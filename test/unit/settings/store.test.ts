import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** Storage that answers late, as a browser's does. */
let record: unknown;
let writes = 0;
beforeEach(() => {
  vi.resetModules();
  record = undefined;
  writes = 0;
  const later = () => new Promise((resolve) => setTimeout(resolve));
  const sync = {
    get: () => later().then(() => (record === undefined ? {} : { settings: record })),
    set: async (items: { settings: unknown }) => {
      await later();
      if (writes++ === 0 && record === 'full') throw new Error('quota');
      record = items.settings;
    },
  };
  vi.stubGlobal('chrome', { runtime: { id: 'own' }, storage: { sync, local: sync } });
});
afterEach(() => void vi.unstubAllGlobals());
const store = () => import('../../../src/settings/store.ts');
const defaults = { automatic: true, sectionsOff: [], automaticAnnounced: false };

test('whoever asks while a change is under way is told what was chosen (mocked storage)', async () => {
  const { changeSettings, readSettings } = await store();
  void changeSettings({ automatic: false });
  expect(await readSettings()).toEqual({ ...defaults, automatic: false });
});

test('of two changes at once, both are kept (mocked storage)', async () => {
  const { changeSettings } = await store();
  await Promise.all([changeSettings({ automatic: false }), changeSettings({ automaticAnnounced: true })]);
  expect(record).toEqual({ ...defaults, automatic: false, automaticAnnounced: true });
});

test('a change that cannot be kept is told to whoever asked, and the next one is kept (mocked storage)', async () => {
  const { changeSettings } = await store();
  record = 'full';
  await expect(changeSettings({ automatic: false })).rejects.toThrow('quota');
  await changeSettings({ automaticAnnounced: true });
  expect(record).toEqual({ ...defaults, automaticAnnounced: true });
});

test('a damaged field falls back to its default, the others stay (mocked storage)', async () => {
  const { readSettings } = await store();
  record = { automatic: 'no', sectionsOff: ['Thể thao'], automaticAnnounced: true };
  expect(await readSettings()).toEqual({ ...defaults, sectionsOff: ['Thể thao'], automaticAnnounced: true });
});
