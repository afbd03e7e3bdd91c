import { expect, test, vi } from 'vitest';
import { articleNumber, freshLibrary, keep } from '../../library/fresh-library.ts';

const setBadgeText = vi.fn(async () => {});
const open = ['bai-1.htm', 'bai-2.htm', 'bai-1.htm?from=zalo', 'thoi-su'];
const tabs = {
  query: async () => open.map((path, id) => ({ id, url: `https://baothanhhoa.vn/${path}` })),
  sendMessage: async () => null,
};
vi.mock('wxt/browser', () => ({ browser: { tabs, action: { setBadgeText } } }));
const { tellAllTabs } = await import('../../../../src/background/library/tell.ts');

const fresh = freshLibrary();

test('every open tab of an article shows by its badge whether that is saved', async () => {
  await keep(fresh.library, articleNumber(1));
  await tellAllTabs();
  const shown = setBadgeText.mock.calls as unknown as [{ tabId: number; text: string }][];
  expect(Object.fromEntries(shown.map(([{ tabId, text }]) => [tabId, text]))).toEqual({
    0: '✓',
    1: '',
    2: '✓',
  });
});
