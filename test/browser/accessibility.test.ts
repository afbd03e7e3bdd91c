import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './faults-of.ts';
import { launch } from './harness/launch.ts';
import { waitForReader } from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { served } from './sample.ts';

/** Colours are the same in both browsers; what of the rest differs shows in either theme. */
const surroundings = [
  ['chromium', 'light'],
  ['chromium', 'dark'],
  ['firefox', 'dark'],
] as const;

describe.each(surroundings)('accessibility in %s, in the %s theme', (name, colorScheme) => {
  let browser: RunningBrowser;
  let server: PageServer;
  let page: Page;
  beforeAll(async () => {
    server = await servePages([]);
    browser = await launch(name, { port: server.port, colorScheme, language: 'vi' });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each([
    'headings-class-and-bold',
    'table-candidates-colspan',
    'video-mp4-poster',
    'youtube-in-body',
    'photo-essay-both-captions',
  ])('the reading view of %s', async (name) => {
    const stored = served(name);
    server.pages = [stored];
    await page.goto(browser.urlOf(stored.url));
    await waitForReader(page);
    expect(await faultsOf(page, 'doc-sach-reader')).toEqual([]);
  });

  test('the notice while the text is waited for', async () => {
    const stored = served('scrambled-never-runs');
    server.pages = [stored];
    await page.goto(browser.urlOf(stored.url));
    await page.waitForSelector('doc-sach-notice');
    expect(await faultsOf(page, 'doc-sach-notice')).toEqual([]);
  });

  test('the popup', async () => {
    const popup = await browser.extensionPage('popup.html');
    await popup.waitForSelector('main');
    expect(await faultsOf(popup, 'html')).toEqual([]);
    await page.close();
  });
});
