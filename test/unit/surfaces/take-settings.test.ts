import { beforeEach, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../../src/settings/settings.ts';

const sendMessage = vi.fn();
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage } } }));
const { takeSettings } = await import('../../../src/surfaces/take-settings.ts');

const hidden = new EventTarget();
beforeEach(() => {
  vi.stubGlobal('addEventListener', hidden.addEventListener.bind(hidden));
  sendMessage.mockReset();
});

/** A place that settings are read from, and that tells of changes. */
function source(read: (tell: (settings: Settings) => void) => Promise<Settings>) {
  let listener = (_: Settings): void => {};
  return {
    read: async () => ({ settings: await read((settings) => listener(settings)), damaged: true }),
    watch(told: (settings: Settings) => void) {
      listener = told;
    },
    tell: (settings: Settings) => listener(settings),
  };
}

it('a change is not missed that comes while they are read, or later', async () => {
  const from = source(async (tell) => {
    tell({ ...defaultSettings, size: 30 });
    return defaultSettings;
  });
  const { settings, damaged } = await takeSettings(from);
  expect(damaged).toBe(true);
  expect(settings.current.size).toBe(30);
  from.tell({ ...defaultSettings, size: 31 });
  expect(settings.current.size).toBe(31);
});

it('what was chosen last is saved before the page goes', async () => {
  const { settings } = await takeSettings(source(async () => defaultSettings));
  sendMessage.mockResolvedValue({ ...defaultSettings, size: 33 });
  settings.change({ size: 33 });
  expect(sendMessage).not.toHaveBeenCalled();
  hidden.dispatchEvent(new Event('pagehide'));
  await vi.waitFor(() =>
    expect(sendMessage).toHaveBeenCalledWith({ type: 'change-settings', change: { size: 33 } }),
  );
});
