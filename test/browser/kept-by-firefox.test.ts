import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import {
  askFirefoxPage,
  firefoxPageId,
  goBackInFirefox,
  keepFirefoxPages,
} from './harness/firefox-system.ts';
import { launchFirefox } from './harness/launch-firefox.ts';
import { waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { changeSettings } from './harness/stored-settings.ts';
import { article, list, longBody } from './sample.ts';

const opened = article(5101, longBody(5101));

let browser: RunningBrowser;
let server: PageServer;
let page: Page;
beforeAll(async () => {
  server = await servePages([opened, list]);
  browser = await launchFirefox({ port: server.port });
  await keepFirefoxPages(browser.browser);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(browser.urlOf(opened.url));
  await waitForReader(page);
  await page.bringToFront();
});

/** Goes on to another page and back to the same one, which must have been kept. */
async function leaveAndComeBack(): Promise<void> {
  const kept = await firefoxPageId(browser.browser);
  await page.goto(browser.urlOf(list.url));
  await goBackInFirefox(browser.browser);
  expect(await firefoxPageId(browser.browser)).toBe(kept);
}

const ask = (expression: string) => askFirefoxPage(browser.browser, page, expression);
const isViewOpen = () =>
  ask(`document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('article') != null`);
const waitForView = (isOpen: boolean) =>
  vi.waitFor(async () => expect(await isViewOpen()).toBe(isOpen), 10_000);

test('a page that Firefox kept with its reading view shows the view again, which closes and opens', async () => {
  const top = await page.evaluate(() => {
    scrollTo(0, 500);
    return scrollY;
  });
  await leaveAndComeBack();
  expect(await isViewOpen()).toBe(true);
  expect(await ask('scrollY')).toBe(top);
  await browser.pressToolbarButton(page);
  await waitForView(false);
  await browser.pressToolbarButton(page);
  await waitForView(true);
});

test('a page that Firefox kept with its reading view has the settings that were chosen meanwhile', async () => {
  const sizeOf = () =>
    ask(
      `getComputedStyle(document.querySelector('doc-sach-reader').shadowRoot.querySelector('main')).fontSize`,
    );
  expect(await sizeOf()).toBe('20px');
  const kept = await firefoxPageId(browser.browser);
  await page.goto(browser.urlOf(list.url));
  await changeSettings(browser, { size: 31 });
  await page.bringToFront();
  await goBackInFirefox(browser.browser);
  expect(await firefoxPageId(browser.browser)).toBe(kept);
  await vi.waitFor(async () => expect(await sizeOf()).toBe('31px'), 10_000);
  await changeSettings(browser, { size: 20 });
});

test('a page that Firefox kept after it was sent back stays as it is, until somebody asks for the view', async () => {
  await page.keyboard.press('Escape');
  await waitForReaderClosed(page);
  await leaveAndComeBack();
  expect(await isViewOpen()).toBe(false);
  expect(await ask('getComputedStyle(document.body).display')).toBe('block');
  await browser.pressToolbarButton(page);
  await waitForView(true);
});
