import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const executeScript = vi.fn(async (_: { target: object; files: string[] }) => []);
const insertCSS = vi.fn(async (_: object) => {});
beforeEach(() => {
  vi.resetModules();
  executeScript.mockClear();
  insertCSS.mockClear();
  // Nobody listens until a script has come.
  const sendMessage = async () => {
    if (executeScript.mock.calls.length === 0) throw new Error('Receiving end does not exist.');
    return null;
  };
  vi.stubGlobal('chrome', { tabs: { sendMessage }, scripting: { executeScript, insertCSS } });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test.each([
  ['the document that asked for it', { tabId: 7, documentId: 'D' }, { tabId: 7, documentIds: ['D'] }],
  ['what the tab shows', { tabId: 7 }, { tabId: 7 }],
])('the extraction and the reader’s script come into %s, in this order', async (_, page, target) => {
  const { openReader } = await import('../../../src/background/reader-in-tab.ts');
  expect(await openReader(page, false)).toBe(true);
  const calls = executeScript.mock.calls.map(([call]) => [call.target, call.files]);
  const files = ['/parts/base.js', '/extract.js', '/parts/view.js', '/reader.js'];
  expect(calls).toEqual([[target, files]]);
});

test('in Firefox a style sheet that hides the page comes before them', async () => {
  vi.stubEnv('FIREFOX', 'true');
  const { openReader } = await import('../../../src/background/reader-in-tab.ts');
  expect(await openReader({ tabId: 7, documentId: 'D' }, true)).toBe(true);
  const brought = { target: { tabId: 7, documentIds: ['D'] }, files: ['hiding.css'] };
  expect(insertCSS.mock.calls).toEqual([[brought]]);
  expect(insertCSS).toHaveBeenCalledBefore(executeScript);
});

test('which does not come with what is only read', async () => {
  vi.stubEnv('FIREFOX', 'true');
  const { askReader } = await import('../../../src/background/reader-in-tab.ts');
  await askReader({ tabId: 7 }, { type: 'read-article' });
  expect(insertCSS).not.toHaveBeenCalled();
});

test('which is not waited for while it does not come, nor brought where it is there already', async () => {
  vi.stubEnv('FIREFOX', 'true');
  insertCSS.mockReturnValueOnce(new Promise(() => {}));
  const { openReader } = await import('../../../src/background/reader-in-tab.ts');
  expect(await openReader({ tabId: 7 }, true)).toBe(true);
  expect(insertCSS).toHaveBeenCalledOnce();
  executeScript.mockClear();
  expect(await openReader({ tabId: 8 }, false)).toBe(true);
  expect(insertCSS).toHaveBeenCalledOnce();
});

test('a part comes without what the reader’s script has brought', async () => {
  const { bringPart } = await import('../../../src/background/reader-in-tab.ts');
  await bringPart({ tabId: 7 }, 'tools');
  await bringPart({ tabId: 7 }, 'locate-by-weight');
  const files = executeScript.mock.calls.map(([call]) => call.files);
  expect(files).toEqual([['/parts/more.js', '/tools.js'], ['/locate-by-weight.js']]);
});

test('a page into which no script may come cannot be opened', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
  const { openReader } = await import('../../../src/background/reader-in-tab.ts');
  expect(await openReader({ tabId: 7 }, true)).toBe(false);
  expect(warn).toHaveBeenCalledOnce();
});
