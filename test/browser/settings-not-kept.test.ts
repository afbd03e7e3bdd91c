import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './harness/launch-chromium.ts';
import { findInView, waitForReader } from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { storeSettings } from './harness/stored-settings.ts';
import { article, longBody } from './sample.ts';

// In Chromium alone: Firefox's remote protocol does not reach the background, which writes what is kept.

const stored = article(8801, longBody(8802));

let browser: RunningBrowser;
let server: PageServer;
beforeAll(async () => {
  server = await servePages([stored]);
  browser = await launchChromium({ port: server.port });
  await storeSettings(browser, { automaticAnnounced: true });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Has the browser's storages take nothing more, or as before. */
async function setRefusing(isRefusing: boolean): Promise<void> {
  const target = await browser.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate((refuses) => {
    type Areas = Record<'sync' | 'local', { set: unknown; itsSet?: unknown }>;
    const { storage } = (globalThis as unknown as { chrome: { storage: Areas } }).chrome;
    for (const area of [storage.sync, storage.local]) {
      area.itsSet ??= area.set;
      area.set = refuses ? () => Promise.reject(new Error('full')) : area.itsSet;
    }
  }, isRefusing);
}

/** Makes a first choice that is refused, then another that is kept, and hears what is told. */
async function refuseOnce(page: Page, choose: () => Promise<void>, told: (words: RegExp) => Promise<void>) {
  await setRefusing(true);
  await page.bringToFront();
  await choose();
  await told(/^The browser could not keep your choices/);
  await setRefusing(false);
  await choose();
  await told(/^$/);
}

const onOwnPage = (page: Page) => async (words: RegExp) => {
  const said = () =>
    page.evaluate(() => document.querySelector('.status [role=status]')?.textContent?.trim() ?? '');
  await expect.poll(said, { timeout: 10_000 }).toMatch(words);
};

test.each([
  ['options.html', '[data-action=size-more]'],
  ['welcome.html', 'input[name=opening]:not(:checked)'],
  ['popup.html', 'input[name=automatic]'],
])('%s tells that a choice could not be kept, until one is', async (path, control) => {
  const page = await browser.extensionPage(path);
  await page.waitForSelector(control);
  const choose = () => page.$eval(control, (element) => (element as HTMLElement).click());
  await refuseOnce(page, choose, onOwnPage(page));
  await page.close();
});

test('the popup’s switch stays as it was pressed', async () => {
  const popup = await browser.extensionPage('popup.html');
  const control = await popup.waitForSelector('input[name=automatic]');
  const isOn = () => control?.evaluate((input) => (input as HTMLInputElement).checked);
  const before = await isOn();
  await setRefusing(true);
  await control?.click();
  await onOwnPage(popup)(/could not keep/);
  expect(await isOn()).toBe(!before);
  await setRefusing(false);
  await popup.close();
});

test('the reading view tells it, until one is kept', async () => {
  await storeSettings(browser, { automaticAnnounced: true });
  const page = await browser.newPage();
  await page.goto(browser.urlOf(stored.url));
  await waitForReader(page);
  await findInView(page, '.progress');
  const said = () =>
    page.evaluate(
      () =>
        document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.status [role=status]')
          ?.textContent ?? '',
    );
  await refuseOnce(
    page,
    () => page.keyboard.press('+'),
    async (words) => {
      await expect.poll(said, { timeout: 10_000 }).toMatch(words);
    },
  );
});
