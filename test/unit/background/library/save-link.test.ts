import { beforeEach, expect, test, vi } from 'vitest';

const tabs = { get: vi.fn(), create: vi.fn(), sendMessage: vi.fn() };
const windows = { getAll: vi.fn() };
const scripting = { executeScript: vi.fn() };
vi.mock('wxt/browser', () => ({ browser: { tabs, windows, scripting } }));
const { saveLink } = await import('../../../../src/background/library/save-link.ts');

const address = 'https://baothanhhoa.vn/bai-so-1.htm';
const gone = new Error('No tab with id: 7.');

/** The newspaper answers (a stand-in for the network), and the tab with the link is closed by then. */
beforeEach(() => {
  vi.resetAllMocks();
  vi.spyOn(console, 'info').mockImplementation(() => {});
  const response = new Response('<p>Bài', { headers: { 'content-type': 'text/html' } });
  Object.defineProperty(response, 'url', { value: address });
  vi.stubGlobal('fetch', async () => response);
  for (const ask of [tabs.get, tabs.sendMessage, scripting.executeScript]) ask.mockRejectedValue(gone);
  // As far as this goes here: what is read in such a tab is a matter for real browsers.
  tabs.create.mockRejectedValue(new Error('no tab in this test'));
});

test('a usual link is read in a tab behind where the tab in which it was pressed is closed', async () => {
  await saveLink(address, { id: 7, incognito: false });
  expect(tabs.create.mock.calls).toEqual([[{ url: address, active: false }]]);
});

test.each([
  [
    'in another private window',
    [
      { id: 1, incognito: false },
      { id: 2, incognito: true },
    ],
    [2],
  ],
  ['nowhere where no private window is left', [{ id: 1, incognito: false }], []],
])('a private one is read %s', async (_, open, used) => {
  windows.getAll.mockResolvedValue(open);
  await saveLink(address, { id: 7, incognito: true });
  expect(tabs.create.mock.calls.map(([about]) => about.windowId)).toEqual(used);
});

test('a private one is read in its own window where the tab has only gone on', async () => {
  tabs.get.mockResolvedValue({ id: 7, windowId: 3, incognito: true });
  await saveLink(address, { id: 7, incognito: true });
  expect(tabs.create.mock.calls.map(([about]) => about.windowId)).toEqual([3]);
});
