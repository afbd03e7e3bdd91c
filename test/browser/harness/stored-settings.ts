import type { Page } from 'puppeteer-core';
import type { Settings } from '../../../src/settings/settings.ts';
import type { Running } from './in-each-browser.ts';
import type { RunningBrowser } from './running-browser.ts';

/** The part of the extension's own pages that is used here; Firefox names it `browser`, Chromium `chrome`. */
interface ExtensionApi {
  storage: Record<'sync' | 'local', { clear(): Promise<void>; set(items: object): Promise<void> }>;
  runtime: { sendMessage(message: object): Promise<unknown> };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string; css?: string[] }[]> };
}

/** Puts the reader's choices back to the defaults, in the shared tab, and waits until the extension goes by them. */
export async function forgetSettings({ browser, page }: Running): Promise<void> {
  await browser.extensionPage('popup.html', page);
  await page.evaluate(async () => {
    const api = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    await (api.browser ?? api.chrome).storage.sync.clear();
  });
  await waitForVeil(page, true);
}

/** Turns the automatic mode off by the popup's switch, in the shared tab, and waits until the extension goes by it. */
export async function turnAutomaticOff({ browser, page }: Running): Promise<void> {
  await browser.extensionPage('popup.html', page);
  await page.waitForSelector('input[name=automatic]:checked');
  await page.click('input[name=automatic]');
  await waitForVeil(page, false);
}

/** Waits until pages are, or are not, hidden before it is known whether the reading view opens. */
async function waitForVeil(extensionPage: Page, isOn: boolean): Promise<void> {
  await extensionPage.waitForFunction(
    async (wanted) => {
      const api = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const scripts = await (api.browser ?? api.chrome).scripting.getRegisteredContentScripts();
      return !scripts.some(({ id }) => id === 'no-veil') === wanted;
    },
    {},
    isOn,
  );
}

/**
 * Chooses a theme, in the shared tab, and waits until what hides pages before their first paint is of it.
 *
 * @param veil the theme whose paper that has
 */
export async function chooseTheme(
  { browser, page }: Running,
  change: Pick<Settings, 'theme'> & Partial<Settings>,
  veil: string = change.theme,
): Promise<void> {
  await browser.extensionPage('popup.html', page);
  await page.evaluate(async (change) => {
    const api = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    await (api.browser ?? api.chrome).runtime.sendMessage({ type: 'change-settings', change });
  }, change);
  await page.waitForFunction(
    async (file) => {
      const api = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const scripts = await (api.browser ?? api.chrome).scripting.getRegisteredContentScripts();
      return scripts.some(({ id, css }) => id === 'veil' && css?.at(-1)?.endsWith(file));
    },
    {},
    `veil/${veil}.css`,
  );
}

/** Has the extension itself change settings, as its surfaces do. */
export async function changeSettings(browser: RunningBrowser, change: object): Promise<void> {
  const page = await browser.extensionPage('popup.html');
  await page.evaluate(async (changed) => {
    const api = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
    await (api.browser ?? api.chrome).runtime.sendMessage({ type: 'change-settings', change: changed });
  }, change);
  await page.close();
}

/**
 * Puts a record in the place of what is stored, as an older or a damaged one may be.
 *
 * @param keepLocal keeps what stays on this device: places, and what was told of damage.
 */
export async function storeSettings(
  browser: RunningBrowser,
  record: object,
  { keepLocal = false } = {},
): Promise<void> {
  const page = await browser.extensionPage('popup.html');
  await page.evaluate(
    async (settings, isLocalKept) => {
      const api = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { storage: areas } = api.browser ?? api.chrome;
      if (!isLocalKept) await areas.local.clear();
      await areas.sync.clear();
      await areas.sync.set({ settings: { record: settings, at: Date.now() } });
    },
    record,
    keepLocal,
  );
  await page.close();
}
