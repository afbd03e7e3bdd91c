import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { findInView, waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import { storeSettings } from './harness/stored-settings.ts';
import { article, longBody } from './sample.ts';

const stored = article(8701, longBody(8702));
const elsewhere = {
  ...article(8702, longBody(8701)),
  html: Buffer.from(String(article(8702, longBody(8701)).html).replace('"Thử nghiệm"', '"Kinh tế"')),
};

inEachBrowser('settings that could not be read, in %s', (running) => {
  let page: Page;
  beforeEach(async () => {
    page = running.page;
    running.server.pages = [stored, elsewhere];
    await storeSettings(running.browser, {
      automaticAnnounced: true,
      sectionsOff: ['Thử nghiệm'],
      size: 'huge',
    });
    await page.bringToFront();
  });
  const goto = ({ url }: { url: string }) => page.goto(running.browser.urlOf(url));
  const told = (element: Element) => /could not be read/.test(element.textContent ?? '');
  /** Waits for the words on one of the extension's own pages; null where they do not stand when the page does. */
  const onOwnPage = async (path: string) => {
    await running.browser.extensionPage(path, page);
    await page.waitForSelector('main .part');
    return page.$('.status');
  };

  test('are told of by the first view that shows, not by one that was only asked for', async () => {
    await goto(stored);
    await waitForReaderClosed(page);
    await page.waitForFunction(() => document.getElementById('doc-sach-veil') === null);
    // The same page's script tells it when the view is there.
    await running.browser.pressToolbarButton(page);
    expect(await (await findInView(page, '.status p:not(:empty)')).evaluate(told)).toBe(true);
    await goto(elsewhere);
    await waitForReader(page);
    await findInView(page, '.progress');
    expect(await page.$('doc-sach-reader >>> .status')).toBeNull();
  });

  test('are told of on another page where the first one stayed as it was', async () => {
    await goto(stored);
    await waitForReaderClosed(page);
    await page.waitForFunction(() => document.getElementById('doc-sach-veil') === null);
    await goto(elsewhere);
    expect(await (await findInView(page, '.status p:not(:empty)')).evaluate(told)).toBe(true);
  });

  test.each([
    ['welcome', 'options'],
    ['options', 'welcome'],
  ])('are told of on the page “%s”, and then not on “%s”', async (first, second) => {
    expect(await onOwnPage(`${first}.html`)).not.toBeNull();
    expect(await page.$eval('.status', told)).toBe(true);
    await page.waitForFunction(async () => {
      interface Api {
        storage: { local: { get(key: null): Promise<object> } };
      }
      const api = globalThis as unknown as { browser?: Api; chrome: Api };
      return 'settings-damage-told' in (await (api.browser ?? api.chrome).storage.local.get(null));
    });
    expect(await onOwnPage(`${second}.html`)).toBeNull();
  });
});
