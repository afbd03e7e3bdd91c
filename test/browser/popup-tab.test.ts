import type { Page } from 'puppeteer-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { ServedPage } from './harness/find-page.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { inLibrary } from './harness/library-in-page.ts';
import { waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import { savedRecords } from './library/saved-records.ts';
import { article, list, longBody } from './sample.ts';

const stored = article(3101, longBody(3102));
const key = 'baothanhhoa.vn/3101';
const elsewhere: ServedPage = {
  url: 'http://example.com/bai-so-3101.htm',
  html: Buffer.from('<!doctype html><title>Elsewhere</title><p>Another site.'),
};

inEachBrowser('what the popup offers for the tab under it, in %s', (running, name) => {
  /** The tab under the popup. */
  let page: Page;
  beforeEach(() => {
    running.server.pages = [stored, list, elsewhere];
    page = running.page;
  });
  /** Loads the popup's page in a tab behind that of a page: the tab in front is the one under it. */
  const popupOver = async ({ url }: ServedPage) => {
    const popup = await running.browser.extensionPage('options.html');
    onTestFinished(async () => {
      await popup.close().catch(() => {});
    });
    await inLibrary(popup, 'empty');
    await page.bringToFront();
    await page.goto(running.browser.urlOf(url));
    if (url === stored.url) {
      await waitForReader(page);
      await page.keyboard.press('Escape');
      await waitForReaderClosed(page);
    }
    await running.browser.extensionPage('popup.html', popup);
    // It knows its tab before it shows anything; a tab behind draws no frames to wait for.
    await expect.poll(() => popup.$('main.popup')).not.toBeNull();
    await popup.bringToFront();
    return popup;
  };
  const told = (popup: Page, words: string) =>
    popup.waitForFunction(
      (words) => document.querySelector('.tab-part [role=status]')?.textContent?.includes(words),
      {},
      words,
    );

  test('an article is opened in the reading view', async () => {
    const popup = await popupOver(stored);
    // The page may be gone before the click is answered: its work is done.
    await popup.click('.tab-part [data-action=open]').catch(() => {});
    await page.bringToFront();
    await waitForReader(page);
  });

  test('an article is saved; from then on the saved one is offered, and opens', async () => {
    const popup = await popupOver(stored);
    await popup.click('.tab-part [data-action=save]');
    await told(popup, 'Saved. It can be read without network.');
    await popup.waitForSelector('.tab-part [data-action=open-saved]');
    expect(await popup.$('.tab-part [data-action=save]')).toBeNull();
    const { text } = await savedRecords(popup, key);
    expect(text?.article.title).toBe('Bài số 3101');
    await popup.click('.tab-part [data-action=open-saved]').catch(() => {});
    await running.browser.closeTab(`/saved.html#${key}`);
  });

  test('what is removed in the list below can be saved again; taken back, it is saved', async () => {
    const popup = await popupOver(stored);
    await popup.click('.tab-part [data-action=save]');
    const row = await popup.waitForSelector(`[data-key="${key}"]`);
    await popup.waitForSelector('.tab-part [data-action=open-saved]');
    await row?.focus();
    await popup.keyboard.press('Delete');
    await popup.waitForSelector('.tab-part [data-action=save]');
    expect(await popup.$('.tab-part [data-action=open-saved]')).toBeNull();
    await popup.click('[data-action=undo]');
    await popup.waitForSelector('.tab-part [data-action=open-saved]');
    // The popup that opens next knows it from the beginning.
    await page.bringToFront();
    await running.browser.extensionPage('popup.html', popup);
    await expect.poll(() => popup.$('.tab-part [data-action=open-saved]')).not.toBeNull();
  });

  test.each([
    ['a list of the newspaper', list, 'This page is a list. Open an article to read it.'],
    ['another site', elsewhere, 'This page is not an article. Open one of Báo Thanh Hóa to read it.'],
  ])('on %s there is nothing to press, but the reason', async (_, served, reason) => {
    const popup = await popupOver(served);
    await told(popup, reason);
    expect(await popup.$('.tab-part button')).toBeNull();
  });

  // Firefox's remote protocol does not reach into a panel of its window.
  test.runIf(name === 'chromium')('in the toolbar’s own popup: it opens the article and closes', async () => {
    const own = await popupOver(stored);
    await own.evaluate(async () => {
      interface Api {
        tabs: { query(about: { url: string }): Promise<{ id: number }[]> };
        action: { setPopup(about: { tabId: number; popup: string }): Promise<void> };
      }
      const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
      for (const { id } of await tabs.query({ url: '*://*.baothanhhoa.vn/bai-so-3101*' }))
        await action.setPopup({ tabId: id, popup: 'popup.html' });
    });
    await own.close();
    await running.browser.pressToolbarButton(page);
    const { browser } = running.browser;
    const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
    const popup = await target.asPage();
    const gone = new Promise((resolve) => {
      browser.on('targetdestroyed', (one) => one === target && resolve(null));
    });
    await popup.waitForSelector('.tab-part [data-action=open]');
    await popup.click('.tab-part [data-action=open]').catch(() => {});
    await gone;
    await waitForReader(page);
  });
});
