import { expect, it, vi } from 'vitest';

// As Firefox for Android: neither menus nor shortcuts nor windows (MDN, browser compatibility of each).
vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage: () => '' } } }));
const { makeMenus } = await import('../../../src/background/library/menus.ts');
const { hasShortcuts, readShortcut } = await import('../../../src/surfaces/read-shortcut.ts');

it('makes no menus where the browser has none', async () => {
  await expect(makeMenus()).resolves.toBeUndefined();
});

it('knows of no shortcut where the browser has none', async () => {
  expect(hasShortcuts()).toBe(false);
  expect(await readShortcut('toggle-reader')).toBeNull();
});
