import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch } from './harness/launch.ts';
import { waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { openVirtualDisplay, type VirtualDisplay } from './harness/virtual-display.ts';
import { article, list, longBody } from './sample.ts';

const page1 = article(1001, longBody(1002));

describe.each(browserNames)('the keyboard command in a window of %s', (name) => {
  let display: VirtualDisplay;
  let browser: RunningBrowser;
  let server: PageServer;
  beforeAll(async () => {
    display = await openVirtualDisplay();
    server = await servePages([page1, list]);
    browser = await launch(name, { port: server.port, headless: false });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await display?.close();
  });

  test('closes the reading view, and opens it again', async () => {
    const page = await browser.newPage();
    await page.goto(browser.urlOf(page1.url));
    await waitForReader(page);
    await page.bringToFront();
    display.press('alt+shift+d');
    await waitForReaderClosed(page);
    display.press('alt+shift+d');
    await waitForReader(page);
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('none');
    await page.close();
  });

  test('opens the popup where there is no article, as the toolbar button does', async () => {
    const page = await browser.newPage();
    await page.goto(browser.urlOf(list.url));
    await page.bringToFront();
    display.press('alt+shift+d');
    await browser.closePopup();
    expect(await page.$('doc-sach-notice, doc-sach-reader')).toBeNull();
    await page.close();
  });
});
