import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themeNames } from '../../src/settings/themes.ts';
import { faultsOf } from './harness/axe-faults.ts';
import { launchChromium } from './harness/launch-chromium.ts';
import { changeSettings } from './harness/own-page.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';

let browser: RunningBrowser;
let server: PageServer;
beforeAll(async () => {
  server = await servePages([]);
  browser = await launchChromium({ port: server.port, language: 'vi', colorScheme: 'dark' });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const press = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

describe.each(['options', 'welcome'])('accessibility of the page “%s”', (name) => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.extensionPage(`${name}.html`);
    await page.waitForSelector('main');
    await changeSettings(page, { sectionsOff: ['Thể thao'], articlesOff: ['baothanhhoa.vn/118342'] });
  });
  afterAll(() => page.close());

  test.each(themeNames)('in the theme %s', async (theme) => {
    await changeSettings(page, { theme });
    await page.waitForSelector(`.view[data-theme=${theme}]`);
    expect(await faultsOf(page, 'html')).toEqual([]);
  });
});

test('what comes and goes on the options page: an undo, the question before a reset', async () => {
  const page = await browser.extensionPage('options.html');
  await page.waitForSelector('[data-action=remove]');
  await press(page, '[data-action=remove]');
  await page.waitForSelector('[data-action=undo]');
  expect(await faultsOf(page, 'html')).toEqual([]);
  await press(page, '[data-action=reset-all]');
  await page.waitForSelector('dialog[open]');
  expect(await faultsOf(page, 'html')).toEqual([]);
  await page.close();
});

test('somebody’s own colours that can hardly be read are on the sample alone', async () => {
  const page = await browser.extensionPage('options.html');
  await page.waitForSelector('main');
  await changeSettings(page, { theme: 'custom', customColours: { paper: '#777777', ink: '#888888' } });
  await page.waitForSelector('.view[data-faint]');
  const paperOf = (selector: string) =>
    page.$eval(selector, (element) => getComputedStyle(element).backgroundColor);
  expect(await paperOf('.view')).toBe('rgb(251, 250, 246)');
  expect(await paperOf('.sample')).toBe('rgb(119, 119, 119)');
  // The swatch of these colours has them, as the sample has.
  for (const part of ['.page-head', '[data-list]', '.stepper', '.buttons'])
    expect(await faultsOf(page, part)).toEqual([]);
  await page.close();
});
