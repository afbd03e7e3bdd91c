import { beforeEach, expect, it, vi } from 'vitest';

const create = vi.fn();
vi.mock('wxt/browser', () => ({
  browser: { tabs: { create }, runtime: { getURL: (path: string) => `extension:/${path}` } },
}));
const { welcome } = await import('../../../src/background/welcome.ts');

beforeEach(() => create.mockClear());

it('greets after an installation, once', async () => {
  await welcome('install');
  expect(create.mock.calls).toEqual([[{ url: 'extension://welcome.html' }]]);
});

// Firefox tells a browser's update as `browser_update`.
it.each(['update', 'chrome_update', 'browser_update', 'shared_module_update'])(
  'greets nobody after “%s”',
  async (reason) => {
    await welcome(reason);
    expect(create).not.toHaveBeenCalled();
  },
);
