import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import { forgetSettings } from './harness/stored-settings.ts';
import { article, list, longBody } from './sample.ts';

const stored = article(3001, longBody(3002));

inEachBrowser('the toolbar button and its popup in %s', (running) => {
  let page: Page;
  beforeEach(async () => {
    running.server.pages = [stored, list];
    page = await running.browser.newPage();
  });
  afterEach(() => page.close());
  const goto = (url: string) => page.goto(running.browser.urlOf(url));
  const press = () => running.browser.pressToolbarButton(page);

  test('on an article’s page the button toggles the reading view', async () => {
    await goto(stored.url);
    await waitForReader(page);
    await press();
    await waitForReaderClosed(page);
    await press();
    await waitForReader(page);
  });

  test('on a list page the button opens the popup', async () => {
    await goto(list.url);
    await press();
    await running.browser.closePopup();
    expect(await page.$('doc-sach-notice')).toBeNull();
  });

  test('the popup’s switch turns the automatic mode off, for the next page and the next popup', async () => {
    const popup = await running.browser.extensionPage('popup.html');
    await popup.waitForSelector('input[name=automatic]:checked');
    await popup.click('input[name=automatic]');
    await popup.close();
    await goto(stored.url);
    await page.waitForFunction(() => document.getElementById('doc-sach-veil') === null);
    await waitForReaderClosed(page);
    const next = await running.browser.extensionPage('popup.html');
    await next.waitForSelector('input[name=automatic]:not(:checked)');
    await next.close();
    // By the button it still opens.
    await press();
    await waitForReader(page);
    await forgetSettings(running.browser);
  });

  test('a press on a page without an article says what is wrong, over the page, until it is dismissed', async () => {
    const empty = article(3003, '');
    running.server.pages = [empty];
    await goto(empty.url);
    await page.waitForFunction(() => document.getElementById('doc-sach-veil') === null);
    await press();
    await page.waitForSelector('doc-sach-notice >>> .message [role=status]');
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('block');
    await page.click('doc-sach-notice >>> [data-action=dismiss]');
    expect(await page.$('doc-sach-notice')).toBeNull();
  });

  test('what was sent back in a tab is forgotten with the tab', async () => {
    const tab = await running.browser.newPage();
    await tab.goto(running.browser.urlOf(stored.url));
    await waitForReader(tab);
    await tab.bringToFront();
    await tab.keyboard.press('Escape');
    await waitForReaderClosed(tab);
    const own = await running.browser.extensionPage('popup.html');
    const untilRemembered = (count: number) => own.waitForFunction(rememberedTabs, {}, count);
    await untilRemembered(1);
    await tab.close();
    await untilRemembered(0);
    await own.close();
  });
});

/** Runs in a page of the extension: whether so many tabs have articles that were sent back. */
async function rememberedTabs(count: number): Promise<boolean> {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { storage: { session: { get(): Promise<object> } } } | undefined
  >;
  const names = Object.keys((await (browser ?? chrome)?.storage.session.get()) ?? {});
  return names.filter((name) => name.startsWith('declined:')).length === count;
}
