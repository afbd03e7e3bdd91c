import { beforeEach, expect, test, vi } from 'vitest';
import { StorageArea } from '../../storage-area.ts';

const storage = { local: new StorageArea() };
vi.mock('wxt/browser', () => ({ browser: { storage } }));
const { hasGoneSteadily } = await import('../../../../src/background/library/steady-clock.ts');

const day = 24 * 3600_000;
const start = Date.UTC(2020, 4, 7);

beforeEach(() => {
  storage.local.kept = {};
});

test('a clock is trusted once it has gone on for a day', async () => {
  expect(await hasGoneSteadily(start)).toBe(false);
  expect(await hasGoneSteadily(start + 0.9 * day)).toBe(false);
  expect(await hasGoneSteadily(start + 1.1 * day)).toBe(true);
});

test.each([
  ['ahead', start + 400 * day],
  ['back', start - 30 * day],
])('a clock that was set %s is not, until it has gone on again', async (_, leap) => {
  await hasGoneSteadily(start);
  expect(await hasGoneSteadily(start + 2 * day)).toBe(true);
  expect(await hasGoneSteadily(leap)).toBe(false);
  expect(await hasGoneSteadily(leap + 0.5 * day)).toBe(false);
  // It is right again.
  expect(await hasGoneSteadily(start + 3 * day)).toBe(false);
  expect(await hasGoneSteadily(start + 4.1 * day)).toBe(true);
});

test('what was noted and is damaged is noted anew', async () => {
  storage.local.kept.clock = { from: 'x' };
  expect(await hasGoneSteadily(start)).toBe(false);
  expect(await hasGoneSteadily(start + 2 * day)).toBe(true);
});
