import type { Page } from 'puppeteer-core';
import type { Running } from './in-each-browser.ts';

/** The part of the extension's own pages that is used here; Firefox names it `browser`, Chromium `chrome`. */
interface ExtensionApi {
  storage: { sync: { clear(): Promise<void> } };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
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
