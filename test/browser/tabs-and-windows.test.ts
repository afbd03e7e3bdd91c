import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch } from './harness/launch.ts';
import { isReaderOpen, waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { openVirtualDisplay, type VirtualDisplay } from './harness/virtual-display.ts';
import { article, list, longBody } from './sample.ts';

const opened = article(1001, longBody(1002));
const path = new URL(opened.url).pathname;

// A window, and real keys: what a person does to tabs, no remote protocol does.
describe.each(browserNames)('tabs and windows of %s', (name) => {
  let display: VirtualDisplay;
  let browser: RunningBrowser;
  let server: PageServer;
  let page: Page;
  beforeAll(async () => {
    display = await openVirtualDisplay();
    server = await servePages([opened, list]);
    browser = await launch(name, { port: server.port, headless: false });
    page = await browser.newPage();
    await page.goto(browser.urlOf(list.url));
    await page.bringToFront();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await display?.close();
  });
  const others: Page[] = [];
  afterEach(async () => {
    for (const other of others.splice(0)) await other.close();
    await page.bringToFront();
  });

  /** The tab that comes to the article when something is done. */
  const tabAfter = async (act: () => Promise<unknown> | undefined): Promise<Page> => {
    const before = new Set(browser.browser.targets());
    const coming = browser.browser.waitForTarget(
      (target) => !before.has(target) && new URL(target.url()).pathname === path,
    );
    await act();
    const other = await (await coming).page();
    if (!other) throw new Error('There is no tab.');
    others.push(other);
    return other;
  };
  const isHidden = (one: Page) => one.evaluate(() => document.hidden);

  test('an article whose link was opened in a background tab is read when somebody turns to it, and not before', async () => {
    const other = await tabAfter(() => page.click('#link', { button: 'middle' }));
    await untilLoadedBehind(other);
    expect(await isHidden(other)).toBe(true);
    expect(await isHidden(page)).toBe(false);
    // Veiled, so that the page itself does not show on the way to the view.
    expect(await other.evaluate(() => document.getElementById('doc-sach-veil') !== null)).toBe(true);
    expect(await isReaderOpen(other)).toBe(false);
    await other.bringToFront();
    await waitForReader(other);
    expect(await isHidden(other)).toBe(false);
    display.press('Escape');
    await waitForReaderClosed(other);
  });

  test('an article that is opened in a new window opens in the reading view there', async () => {
    const other = await tabAfter(async () => {
      await page.keyboard.down('Shift');
      await page.click('#link');
      await page.keyboard.up('Shift');
    });
    await waitForReader(other);
    expect(other.url()).toContain(path);
    expect(new URL(page.url()).pathname).toBe('/thoi-su');
  });

  test('the tab of an article that was closed opens in the reading view when it is restored', async () => {
    const first = await browser.newPage();
    await first.goto(browser.urlOf(opened.url));
    await waitForReader(first);
    await first.bringToFront();
    await first.close();
    await page.bringToFront();
    const other = await tabAfter(() => {
      display.press('ctrl+shift+t');
      return undefined;
    });
    await waitForReader(other);
  });
});

/** No frame tells of what changes in a tab that nobody sees: nothing is drawn there. */
const untilLoadedBehind = (page: Page) =>
  page.waitForFunction(() => document.readyState === 'complete', { polling: 100 });
