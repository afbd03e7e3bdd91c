import { afterAll, beforeAll, expect, test, vi } from 'vitest';

/** Read once, by the first import: what a test needs of it, it puts in. */
const chrome = {
  runtime: { id: 'own' as string | undefined, sendMessage: vi.fn() },
  tabs: { sendMessage: vi.fn(async () => null) },
};
beforeAll(() => void vi.stubGlobal('chrome', chrome));
afterAll(() => void vi.unstubAllGlobals());
const send = () => import('../../../src/messages/send.ts');

test('where the browser throws at once, as after an update of the extension, sending rejects', async () => {
  const { sendToBackground } = await send();
  chrome.runtime.sendMessage.mockImplementationOnce(() => {
    throw new Error('Extension context invalidated.');
  });
  const sent = sendToBackground<'reader-wishes'>({
    type: 'reader-wishes',
    key: 'baothanhhoa.vn/1',
    wish: 'page',
  });
  await expect(sent).rejects.toThrow('invalidated');
});

test.each([
  ['the document that is meant', { tabId: 7, documentId: 'D' }, { documentId: 'D' }],
  ['the one that the tab shows', { tabId: 7 }, { frameId: 0 }],
])('a message to a reader goes to %s', async (_, page, target) => {
  const { sendToReader } = await send();
  await sendToReader(page, { type: 'toggle-reader' });
  expect(chrome.tabs.sendMessage).toHaveBeenLastCalledWith(7, { type: 'toggle-reader' }, target);
});
