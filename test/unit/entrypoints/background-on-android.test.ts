import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import 'fake-indexeddb/auto';

/** What Firefox for Android lacks of what desktops have (MDN, browser compatibility of each). */
const missing = ['commands', 'contextMenus', 'menus', 'windows'];

type Listener = (...args: unknown[]) => unknown;
const heard = new Map<string, Listener>();

/** An interface of which everything is there: events remember who listens, methods give nothing. */
function fake(path: string): unknown {
  return new Proxy(async () => (path.endsWith('.get') ? {} : []), {
    get(_, name) {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      if (path === '' && missing.includes(name)) return undefined;
      if (name === 'addListener') return (listener: Listener) => heard.set(path, listener);
      if (name === 'getMessage') return () => 'words';
      if (name === 'getURL') return (address: string) => `moz-extension://id${address}`;
      return fake(path === '' ? name : `${path}.${name}`);
    },
  });
}

beforeEach(() => {
  heard.clear();
  vi.resetModules();
  vi.doMock('wxt/browser', () => ({ browser: fake('') }));
});
afterEach(() => vi.doUnmock('wxt/browser'));

it('starts without menus, shortcuts and windows, and greets who has installed it', async () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
  const rejections: unknown[] = [];
  const onRejection = (reason: unknown) => rejections.push(reason);
  process.on('unhandledRejection', onRejection);
  const { default: background } = await import('../../../entrypoints/background.ts');
  background.main();
  expect([...heard.keys()]).toEqual(
    expect.arrayContaining([
      'runtime.onMessage',
      'action.onClicked',
      'runtime.onInstalled',
      'tabs.onRemoved',
    ]),
  );
  await heard.get('runtime.onInstalled')?.({ reason: 'install' });
  expect(rejections).toEqual([]);
  expect(complain).not.toHaveBeenCalled();
  process.off('unhandledRejection', onRejection);
});
