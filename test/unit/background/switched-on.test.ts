import { beforeEach, expect, it, vi } from 'vitest';
import { StorageArea } from '../storage-area.ts';

const storage = { session: new StorageArea() };
vi.mock('wxt/browser', () => ({ browser: { storage } }));
const { onceSwitchedOn } = await import('../../../src/background/switched-on.ts');

beforeEach(() => {
  storage.session.kept = {};
});

it('does it at the first start of the background, and at no other until the extension was switched off', async () => {
  const act = vi.fn(async () => {});
  await onceSwitchedOn(act);
  await onceSwitchedOn(act);
  expect(act).toHaveBeenCalledTimes(1);
  // Which takes the session's storage away.
  storage.session.kept = {};
  await onceSwitchedOn(act);
  expect(act).toHaveBeenCalledTimes(2);
});
