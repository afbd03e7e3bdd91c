import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themeNames } from '../../src/settings/themes.ts';
import { faultsOf } from './harness/axe-faults.ts';
import { launchChromium } from './harness/launch-chromium.ts';
import { changeSettings } from './harness/own-page.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';

describe.each(['options', 'welcome'])('accessibility of the page “%s”', (name) => {
  let browser: RunningBrowser;
  let server: PageServer;
  let page: Page;
  beforeAll(async () => {
    server = await servePages([]);
    browser = await launchChromium({ port: server.port, language: 'vi', colorScheme: 'dark' });
    page = await browser.extensionPage(`${name}.html`);
    await page.waitForSelector('main');
    await changeSettings(page, { sectionsOff: ['Thể thao'], articlesOff: ['baothanhhoa.vn/118342'] });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(themeNames)('in the theme %s', async (theme) => {
    await changeSettings(page, { theme });
    await page.waitForSelector(`.view[data-theme=${theme}]`);
    expect(await faultsOf(page, 'html')).toEqual([]);
  });

  test('with what comes and goes: an undo, the question before a reset', async (context) => {
    if (name !== 'options') return context.skip();
    await page.$eval('[data-action=remove]', (button) => (button as HTMLElement).click());
    await page.waitForSelector('[data-action=undo]');
    expect(await faultsOf(page, 'html')).toEqual([]);
    await page.$eval('[data-action=reset-all]', (button) => (button as HTMLElement).click());
    await page.waitForSelector('dialog[open]');
    expect(await faultsOf(page, 'html')).toEqual([]);
  });
});
