import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callInWindow } from './harness/firefox-system.ts';
import { browserNames, launch } from './harness/launch.ts';
import { inLibrary } from './harness/library-in-page.ts';
import { misfits } from './harness/own-page.ts';
import { findInView, waitForReader } from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { listed } from './library/listed.ts';
import { article, longBody } from './sample.ts';

const usual = article(6401, longBody(6402));
/** The newspaper's own pages never say so; one that did must not turn the view. */
const turned = {
  ...article(6402, longBody(6401)),
  html: Buffer.from(
    Buffer.from(article(6402, longBody(6401)).html)
      .toString()
      .replace('<html lang="vi">', '<html lang="ar" dir="rtl">'),
  ),
};

describe.each(browserNames)('%s with windows that run from right to left', (name) => {
  let server: PageServer;
  let browser: RunningBrowser;
  let page: Page;
  beforeAll(async () => {
    server = await servePages([usual, turned]);
    browser = await launch(name, { port: server.port, rightToLeft: true });
    page = await browser.newPage();
    await browser.extensionPage('welcome.html', page);
    await inLibrary(page, 'fill', listed(3));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  // Headless Chromium has no window to ask; its switch is the one that its own developers use.
  test.runIf(name === 'firefox')('its own window really does', async () => {
    const direction = '() => getComputedStyle(document.documentElement).direction';
    expect(await callInWindow(browser.browser, direction, [])).toBe('rtl');
  });

  test.each([
    ['the newspaper’s page', usual],
    ['a page that runs so itself', turned],
  ])('the reading view over %s runs from left to right', async (_, served) => {
    await page.goto(browser.urlOf(served.url));
    await waitForReader(page);
    await findInView(page, '.progress');
    const laidOut = await page.evaluate(() => {
      const root = document.querySelector('doc-sach-reader')?.shadowRoot;
      const left = (selector: string) => root?.querySelector(selector)?.getBoundingClientRect().left ?? 0;
      const paragraph = root?.querySelector('article .body p');
      return {
        directions: ['.view', '.bar', 'article', '.body p'].map((selector) => {
          const found = root?.querySelector(selector);
          return found ? getComputedStyle(found).direction : null;
        }),
        align: paragraph ? getComputedStyle(paragraph).textAlign : null,
        isCloseFirst: left('[data-action=close]') < left('[data-action=save]'),
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      };
    });
    expect(laidOut).toEqual({
      directions: ['ltr', 'ltr', 'ltr', 'ltr'],
      align: 'start',
      isCloseFirst: true,
      over: 0,
    });
  });

  test.each(['popup', 'options', 'library', 'welcome', 'saved'])('the page %s does', async (own) => {
    await browser.extensionPage(`${own}.html#baothanhhoa.vn/1`, page);
    await page.waitForSelector('main h1, main input');
    const directions = await page.$$eval('html, body, main, main *', (all) => [
      ...new Set(all.map((element) => getComputedStyle(element).direction)),
    ]);
    expect(directions).toEqual(['ltr']);
    expect((await misfits(page)).filter((one) => one.startsWith('over'))).toEqual([]);
  });
});
