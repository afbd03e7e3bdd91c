import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { launchChromium } from './harness/launch-chromium.ts';
import { isReaderOpen, waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { article, longBody } from './sample.ts';

/** Has Chromium load an article beforehand, as a page may for the links that readers are likely to follow. */
const rules = `<script type="speculationrules">
  { "prerender": [{ "source": "list", "urls": ["/bai-so-5001.htm"], "eagerness": "immediate" }] }
</script>`;
const link = '<a id="link" href="/bai-so-5001.htm">Bài số 5001</a>';
/** The picture is asked for last, once the scripts at the page's beginning have run. */
const loadedBefore = article(5001, `${longBody(5002)}<img src="/truoc.jpg" alt="">`);
const listed = {
  url: 'http://baothanhhoa.vn/thoi-su',
  html: Buffer.from(`<!doctype html><meta charset="utf-8"><title>Thời sự</title>${rules}${link}`),
};
const other = article(5002, `${link}${longBody(5001)}`, rules);

let browser: RunningBrowser;
let server: PageServer;
let page: Page;
beforeAll(async () => {
  server = await servePages([loadedBefore, listed, other]);
  browser = await launchChromium({ port: server.port });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  server.requests.length = 0;
});

/** Waits for the reading view, and goes back to the page itself. */
async function sendBack(): Promise<void> {
  await waitForReader(page);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await waitForReaderClosed(page);
}

/** Goes on to another page and back to the same one, which must have been kept. */
async function leaveAndComeBack(): Promise<void> {
  await page.evaluate(() => Object.assign(window, { kept: true }));
  await page.goto('http://baothanhhoa.vn/khong-co');
  // Puppeteer's own goBack waits for ever for the loading of a page that is not loaded.
  await Promise.all([
    page.waitForFunction(() => 'kept' in window),
    page.evaluate(() => setTimeout(() => history.back())),
  ]);
  await expect.poll(popupOfButton, { timeout: 10_000 }).toBe('');
}

/** What a press of the toolbar button opens in the tab in front: nothing where it toggles the view. */
async function popupOfButton(): Promise<string | undefined> {
  const target = await browser.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  return worker?.evaluate(async () => {
    interface Api {
      tabs: { query(wanted: object): Promise<{ id: number }[]> };
      action: { getPopup(of: object): Promise<string> };
    }
    const { chrome: api } = globalThis as unknown as { chrome: Api };
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    return api.action.getPopup({ tabId: tab?.id });
  });
}

test('a page that the browser kept with its reading view shows the view again, which closes and opens', async () => {
  await page.goto(loadedBefore.url);
  await waitForReader(page);
  await leaveAndComeBack();
  expect(await isReaderOpen(page)).toBe(true);
  await browser.pressToolbarButton(page);
  await waitForReaderClosed(page);
  await browser.pressToolbarButton(page);
  await waitForReader(page);
  await page.close();
});

test('a page that the browser kept after it was sent back toggles by the toolbar button', async () => {
  await page.goto(loadedBefore.url);
  await sendBack();
  await leaveAndComeBack();
  expect(await isReaderOpen(page)).toBe(false);
  await browser.pressToolbarButton(page);
  await waitForReader(page);
  await page.close();
});

const untilLoadedBefore = () =>
  vi.waitFor(() => expect(server.requests.map(({ path }) => path)).toContain('/truoc.jpg'), 20_000);
const wasLoadedBefore = () =>
  page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation');
    return Number(Reflect.get(entry ?? {}, 'activationStart')) > 0;
  });

test('a page that was loaded beforehand opens in the reading view when somebody comes to it', async () => {
  await page.goto(listed.url);
  await untilLoadedBefore();
  await page.click('#link');
  await waitForReader(page);
  expect(await wasLoadedBefore()).toBe(true);
  expect(await page.$('#doc-sach-veil')).toBeNull();
  await page.close();
});

test('what is loaded beforehand leaves the toolbar button of the page in sight alone', async () => {
  await page.goto(listed.url);
  await untilLoadedBefore();
  const opened = browser.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await browser.pressToolbarButton(page);
  const popup = await (await opened).asPage();
  const text = await popup.waitForSelector('[role=status]');
  expect(await text?.evaluate((status) => status.textContent)).toMatch(/^This page is a list/);
  expect(await popup.$('[data-action=open]')).toBeNull();
  await popup.close();
  await page.close();
});

test('what is loaded beforehand does not open the reading view again over an article that was sent back', async () => {
  await page.goto(other.url);
  await sendBack();
  server.requests.length = 0;
  await page.reload();
  await page.waitForFunction(() => document.getElementById('doc-sach-veil') === null);
  await untilLoadedBefore();
  expect(await isReaderOpen(page)).toBe(false);
  await page.click('#link');
  await waitForReader(page);
  expect(await wasLoadedBefore()).toBe(true);
  await page.close();
});
