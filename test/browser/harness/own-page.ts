import type { Page } from 'puppeteer-core';
import type { Settings } from '../../../src/settings/settings.ts';

/** The part of the extension's own pages that is used here; Firefox names it `browser`, Chromium `chrome`. */
interface ExtensionApi {
  runtime: { sendMessage(message: object): Promise<Settings> };
  storage: { sync: { get(key: string): Promise<{ settings?: { record: Settings } }> } };
}

/** Changes settings as another surface of the extension would, from one of its own pages. */
export function changeSettings(page: Page, change: Partial<Settings>): Promise<Settings> {
  return page.evaluate((wanted) => {
    const api = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    return (api.browser ?? api.chrome).runtime.sendMessage({ type: 'change-settings', change: wanted });
  }, change);
}

/** Runs in a page of the extension: any message starts its background, where the browser has stopped it. */
export async function wakeBackground(): Promise<void> {
  const api = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
  await (api.browser ?? api.chrome).runtime.sendMessage({ type: 'settings' });
}

/** Waits until settings are kept, seen from one of the extension's own pages. */
export async function waitForKept(page: Page, kept: Partial<Settings>): Promise<void> {
  await page.waitForFunction(
    async (wanted) => {
      const api = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const stored = (await (api.browser ?? api.chrome).storage.sync.get('settings')).settings?.record;
      return Object.entries(wanted).every(
        ([name, value]) => JSON.stringify(Reflect.get(stored ?? {}, name)) === JSON.stringify(value),
      );
    },
    {},
    kept,
  );
}

/** What stands over the edge of the window, and what is too small to be pressed by a thumb. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const name = (element: Element) => element.outerHTML.slice(0, 120);
    const isSeen = (element: Element) => element.getClientRects().length > 0;
    const over = [...document.querySelectorAll('body *')]
      .filter((element) => isSeen(element) && element.getBoundingClientRect().right > edge + 1)
      .map((element) => `over the edge: ${name(element)}`);
    // A box with words is pressed on its words, too; a link in a row of the list anywhere on the row.
    const targetOf = (control: Element) =>
      control.closest('label') ?? (control.matches('a') ? control.closest('[role=row]') : null) ?? control;
    const small = [...document.querySelectorAll('button, a[href], input')]
      .map(targetOf)
      .filter((target) => isSeen(target) && target.getBoundingClientRect().height < 44)
      .map((target) => `small: ${name(target)}`);
    return [...over, ...small];
  });
}
