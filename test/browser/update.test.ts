import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { findInView, isReaderOpen, waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import { article, longBody } from './sample.ts';

const stored = article(6001, longBody(6002));

/** Runs in a page of the extension: whether the toolbar button toggles in every tab that shows an article. */
async function buttonsToggle(): Promise<boolean> {
  interface Api {
    tabs: { query(about: { url: string }): Promise<{ id: number }[]> };
    action: { getPopup(about: { tabId: number }): Promise<string> };
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const { tabs, action } = browser ?? chrome;
  const shown = await tabs.query({ url: '*://*.baothanhhoa.vn/bai-so-*' });
  const popups = await Promise.all(shown.map(({ id }) => action.getPopup({ tabId: id })));
  return popups.every((popup) => popup === '');
}

inEachBrowser('the extension is updated under an open page, in %s', (running) => {
  let page: Page;
  beforeEach(async () => {
    running.server.pages = [stored];
    page = running.page;
    await page.goto(running.browser.urlOf(stored.url));
    await waitForReader(page);
    await page.bringToFront();
  });

  const update = async () => {
    await running.browser.reinstall();
    const own = await running.browser.extensionPage('popup.html');
    await own.waitForFunction(buttonsToggle);
    await own.close();
  };
  const views = () => page.evaluate(() => document.querySelectorAll('doc-sach-reader').length);

  test('the toolbar button opens the reading view there, as if the page had come after it', async () => {
    await page.keyboard.press('Escape');
    await waitForReaderClosed(page);
    await update();
    // Nothing opens by itself where somebody is reading the original.
    expect(await views()).toBe(0);
    await running.browser.pressToolbarButton(page);
    await waitForReader(page);
    expect(await views()).toBe(1);
  });

  test('a view that was open can be closed, by the toolbar button too, and leaves nothing behind', async () => {
    await page.evaluate(() => document.querySelector('doc-sach-reader')?.setAttribute('class', 'former'));
    await update();
    if (running.browser.name === 'firefox') await page.waitForSelector('doc-sach-reader:not(.former)');
    await running.browser.pressToolbarButton(page);
    await waitForReaderClosed(page);
    expect(await views()).toBe(0);
    await running.browser.pressToolbarButton(page);
    await waitForReader(page);
    expect(await views()).toBe(1);
    await page.keyboard.press('Escape');
    await waitForReaderClosed(page);
  });

  test('a tool that was open before opens with its words, or says that the page has to be reloaded', async () => {
    // Single keys come with what stands beside the article.
    await findInView(page, '.progress');
    await page.keyboard.press('?');
    await findInView(page, '.panel');
    await page.keyboard.press('Escape');
    await page.evaluate(() => document.querySelector('doc-sach-reader')?.setAttribute('class', 'former'));
    await update();
    await page.bringToFront();
    if (running.browser.name === 'firefox') {
      await page.waitForSelector('doc-sach-reader:not(.former)');
      await findInView(page, '.progress');
    }
    await page.keyboard.press('?');
    if (running.browser.name === 'firefox') {
      const panel = await findInView(page, '.panel');
      expect(await panel.evaluate((shown) => shown.textContent)).toContain('Close what is open');
      return;
    }
    const text = await findInView(page, '.status p:not(:empty)');
    expect(await text.evaluate((said) => said.textContent)).toBe(
      'Đọc Sạch was updated. Reload the page to go on.',
    );
    expect(await page.$('doc-sach-reader >>> .panel')).toBeNull();
  });

  test('a choice in a view that was open either counts or says that the page has to be reloaded', async () => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await findInView(page, 'input[name=automatic]');
    await page.evaluate(() => document.querySelector('doc-sach-reader')?.setAttribute('class', 'former'));
    await update();
    await page.bringToFront();
    const automatic = (state: string) => findInView(page, `input[name=automatic]${state}`);
    if (running.browser.name === 'firefox') await page.waitForSelector('doc-sach-reader:not(.former)');
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await (await automatic(':checked')).click();
    if (running.browser.name === 'firefox') {
      await automatic(':not(:checked)');
    } else {
      const text = await findInView(page, '.status p:not(:empty)');
      expect(await text.evaluate((said) => said.textContent)).toBe(
        'Đọc Sạch was updated. Reload the page to go on.',
      );
      await automatic(':checked');
      await page.click('doc-sach-reader >>> .status [data-action=dismiss]');
      expect(await page.$('doc-sach-reader >>> .status')).toBeNull();
    }
    expect(await isReaderOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    await waitForReaderClosed(page);
  });
});
