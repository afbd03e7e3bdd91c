import type { Page } from 'puppeteer-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import { chooseTheme, forgetSettings } from './harness/stored-settings.ts';
import { article, list, longBody } from './sample.ts';

const stored = article(3001, longBody(3002));

inEachBrowser('the toolbar button and its popup in %s', (running) => {
  let page: Page;
  beforeEach(() => {
    running.server.pages = [stored, list];
    page = running.page;
  });
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
    onTestFinished(() => forgetSettings(running));
    await running.browser.extensionPage('popup.html', page);
    await page.waitForSelector('input[name=automatic]:checked');
    await page.click('input[name=automatic]');
    await page.waitForSelector('input[name=automatic]:not(:checked)');
    // At once, as when the popup closes with the next press beside it.
    await goto(stored.url);
    await page.waitForFunction(() => document.getElementById('doc-sach-veil') === null);
    await waitForReaderClosed(page);
    // By the button it still opens.
    await press();
    await waitForReader(page);
    await running.browser.extensionPage('popup.html', page);
    await page.waitForSelector('input[name=automatic]:not(:checked)');
  });

  test('the popup has the theme’s paper behind what it shows, and the next one from the first', async () => {
    onTestFinished(() => forgetSettings(running));
    await chooseTheme(running, { theme: 'sepia' });
    const paper = () =>
      page.evaluate(() => {
        const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
        return `${backgroundColor} ${colorScheme}`;
      });
    await expect.poll(paper).toBe('rgb(242, 231, 211) light');
    // What the head's script finds for the next page.
    expect(await page.evaluate(() => localStorage.getItem('paper'))).toContain('#f2e7d3');
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
    await running.browser.extensionPage('popup.html', page);
    // The shared tab may be among them.
    const before = await page.evaluate(countRememberedTabs);
    const untilRemembered = (count: number) =>
      expect.poll(() => page.evaluate(countRememberedTabs), { timeout: 20_000 }).toBe(count);
    const tab = await running.browser.newPage();
    await tab.goto(running.browser.urlOf(stored.url));
    await waitForReader(tab);
    await tab.bringToFront();
    await tab.keyboard.press('Escape');
    await waitForReaderClosed(tab);
    await untilRemembered(before + 1);
    await tab.close();
    await untilRemembered(before);
  });
});

/** Runs in a page of the extension: how many tabs have articles that were sent back. */
async function countRememberedTabs(): Promise<number> {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { storage: { session: { get(): Promise<object> } } } | undefined
  >;
  const names = Object.keys((await (browser ?? chrome)?.storage.session.get()) ?? {});
  return names.filter((name) => name.startsWith('wishes:')).length;
}
