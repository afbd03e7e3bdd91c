import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../../src/settings/settings.ts';

/** A storage area of a browser, in memory. */
function area() {
  const kept = new Map<string, unknown>();
  return {
    kept,
    get: vi.fn(async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {})),
    set: vi.fn(async (items: object) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, value);
    }),
  };
}
let [sync, local] = [area(), area()];
/** Read once, by the first import: what a test needs of it, it puts in. */
const chrome: { runtime: object; storage: object } = { runtime: { id: 'own' }, storage: {} };
beforeAll(() => void vi.stubGlobal('chrome', chrome));
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => {
  vi.resetModules();
  vi.spyOn(console, 'info').mockImplementation(() => {});
  [sync, local] = [area(), area()];
  chrome.storage = { sync, local };
});
const store = () => import('../../../src/settings/store.ts');

test('what changes follows the reader by sync, and the rest stays', async () => {
  const { changeSettings, readSettings } = await store();
  await Promise.all([changeSettings({ size: 30 }), changeSettings({ theme: 'sepia' })]);
  expect(await readSettings()).toEqual({ ...defaultSettings, size: 30, theme: 'sepia' });
  expect(local.kept.size).toBe(0);
});

test.each([
  ['is full', () => void sync.set.mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM'))],
  ['is not there', () => void Object.assign(chrome, { storage: { local } })],
])('where sync %s, what changes stays on this device, and counts', async (_, fail) => {
  const { changeSettings, readSettings } = await store();
  fail();
  await changeSettings({ size: 30 });
  expect((await readSettings()).size).toBe(30);
  expect(local.kept.has('settings')).toBe(true);
});

test('damage is told once, and again when more is damaged', async () => {
  const { takeDamage, readSettings } = await store();
  expect(await takeDamage()).toBe(false);
  await sync.set({ settings: { record: { size: 'large', leading: 2 }, at: 1 } });
  expect(await readSettings()).toEqual({ ...defaultSettings, leading: 2 });
  expect([await takeDamage(), await takeDamage()]).toEqual([true, false]);
  await sync.set({ settings: { record: { size: 'large', leading: 'wide' }, at: 2 } });
  expect([await takeDamage(), await takeDamage()]).toEqual([true, false]);
});

test('damage is told though a change has put a whole record in its place', async () => {
  const { changeSettings, takeDamage } = await store();
  await sync.set({ settings: { record: { size: 'large' }, at: 1 } });
  await changeSettings({ theme: 'dark' });
  expect([await takeDamage(), await takeDamage()]).toEqual([true, false]);
});
