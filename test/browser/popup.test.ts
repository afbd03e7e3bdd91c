import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './harness/launch-chromium.ts';
import { waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { article, list, longBody } from './sample.ts';

const stored = article(3001, longBody(3002));
let browser: RunningBrowser;
let server: PageServer;
beforeAll(async () => {
  server = await servePages([stored, list]);
  browser = await launchChromium({ port: server.port });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** The popup that a press of the toolbar button opens. */
async function popupAfterPress(page: Page): Promise<Page> {
  const opened = browser.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await browser.pressToolbarButton(page);
  const popup = await (await opened).asPage();
  await popup.waitForSelector('main');
  return popup;
}

test('on an article’s page the toolbar button toggles the reading view and opens no popup', async () => {
  const page = await browser.newPage();
  await page.goto(stored.url);
  await waitForReader(page);
  await browser.pressToolbarButton(page);
  await waitForReaderClosed(page);
  await browser.pressToolbarButton(page);
  await waitForReader(page);
  expect(browser.browser.targets().some((target) => target.url().endsWith('/popup.html'))).toBe(false);
  await page.close();
});

test('on a list page the button opens the popup, which says why there is nothing to read', async () => {
  const page = await browser.newPage();
  await page.goto(list.url);
  const popup = await popupAfterPress(page);
  expect(await popup.$eval('[role=status]', (status) => status.textContent)).toMatch(/^This page is a list/);
  expect(await popup.$('[data-action=open]')).toBeNull();
  await page.close();
});

test('the popup’s switch turns the automatic mode off, for the next page and the next popup', async () => {
  const popup = await browser.extensionPage('popup.html');
  await popup.waitForSelector('input[name=automatic]:checked');
  await popup.click('input[name=automatic]');
  const page = await browser.newPage();
  await page.goto(stored.url);
  await page.waitForFunction(() => document.getElementById('doc-sach-veil') === null);
  await waitForReaderClosed(page);
  await popup.bringToFront();
  await popup.reload();
  await popup.waitForSelector('input[name=automatic]:not(:checked)');
  // By the button it still opens, and without the question about the automatic mode.
  await browser.pressToolbarButton(page);
  await waitForReader(page);
  const question = await page.evaluate(() =>
    document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('[data-action="keep-automatic"]'),
  );
  expect(question).toBeNull();
  await popup.bringToFront();
  await popup.click('input[name=automatic]');
  await popup.close();
  await page.close();
});

test('a press on a page without an article says what is wrong, over the page, until it is dismissed', async () => {
  const empty = article(3003, '<div id="dcontent"></div>');
  server.pages = [empty];
  const page = await browser.newPage();
  await page.goto(empty.url);
  await page.waitForFunction(() => document.getElementById('doc-sach-veil') === null);
  await browser.pressToolbarButton(page);
  await page.waitForFunction(
    () =>
      document.querySelector('doc-sach-notice')?.shadowRoot?.querySelector('.message [role=status]')
        ?.textContent,
  );
  expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('block');
  await page.evaluate(() =>
    document
      .querySelector('doc-sach-notice')
      ?.shadowRoot?.querySelector<HTMLButtonElement>('[data-action=dismiss]')
      ?.click(),
  );
  expect(await page.$('doc-sach-notice')).toBeNull();
  server.pages = [stored, list];
  await page.close();
});
