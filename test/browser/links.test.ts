import type { Page, Target } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { isReaderOpen, waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import { turnAutomaticOff } from './harness/stored-settings.ts';
import { article, longBody } from './sample.ts';

const first = article(6301, longBody(6302));
const second = article(6302, longBody(6301));
const linkInView = 'doc-sach-reader >>> .body a';

inEachBrowser('links to other articles in %s, with the automatic mode off', (running) => {
  let page: Page;
  let isOff = false;
  beforeEach(async () => {
    running.server.pages = [first, second];
    if (!isOff) await turnAutomaticOff(running);
    isOff = true;
    page = await running.browser.newPage();
    await page.goto(running.browser.urlOf(first.url));
    await page.bringToFront();
  });
  afterEach(() => page.close());

  const openView = async () => {
    await running.browser.pressToolbarButton(page);
    await waitForReader(page);
  };
  const follow = (link: string) => Promise.all([page.waitForNavigation(), page.click(link)]);
  /** Waits until nothing is undecided any more: the background answers one message after the other. */
  const staysOriginal = async (shown: Page) => {
    await waitForReaderClosed(shown);
    await running.browser.pressToolbarButton(shown);
    // Had the view been open or about to, this press would have closed it.
    await waitForReader(shown);
    await running.browser.pressToolbarButton(shown);
    await waitForReaderClosed(shown);
  };
  /** The tab that an action opens. */
  const opened = async (act: () => Promise<void>): Promise<Page> => {
    const before = new Set(page.browser().targets());
    const coming = page
      .browser()
      .waitForTarget((target: Target) => !before.has(target) && target.url().includes('6302'));
    await act();
    const shown = await (await coming).page();
    if (!shown) throw new Error('The link opened no tab.');
    return shown;
  };

  test('one that is pressed in the reading view opens there too, once, and the address is its own', async () => {
    await openView();
    const length = await page.evaluate(() => history.length);
    await follow(linkInView);
    await waitForReader(page);
    expect(page.url()).toBe(second.url);
    expect(await page.evaluate(() => history.length)).toBe(length + 1);
    expect(await page.evaluate(() => document.referrer)).toBe('');
    // It was that page's turn alone: the same link on the original page leads to the original.
    await page.keyboard.press('Escape');
    await waitForReaderClosed(page);
    await follow('#link');
    await follow('#link');
    expect(page.url()).toBe(second.url);
    await staysOriginal(page);
  });

  test.each(['middle', 'Control'] as const)('the same in a tab of its own (%s)', async (how) => {
    await openView();
    const apart = await opened(async () => {
      if (how === 'Control') await page.keyboard.down('Control');
      await page.click(linkInView, { button: how === 'middle' ? 'middle' : 'left' });
      if (how === 'Control') await page.keyboard.up('Control');
    });
    expect(await isReaderOpen(page)).toBe(true);
    // Nothing opens in a tab that nobody sees.
    await apart.bringToFront();
    await waitForReader(apart);
    await apart.close();
  });

  test('one of the original page opens the original, here and in a tab of its own', async () => {
    await page.waitForSelector('#link');
    const apart = await opened(() => page.click('#link', { button: 'middle' }));
    await apart.bringToFront();
    await staysOriginal(apart);
    await apart.close();
    await page.bringToFront();
    await follow('#link');
    await staysOriginal(page);
  });
});

inEachBrowser('links to other articles in %s, with their section off', (running) => {
  test('one that is pressed in the reading view opens there too', async () => {
    running.server.pages = [first, second];
    const page = await running.browser.newPage();
    await page.goto(running.browser.urlOf(first.url));
    await waitForReader(page);
    // The switches are drawn when a reader comes near them.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await (await page.waitForSelector('doc-sach-reader >>> input[name=section-off]'))?.click();
    await page.waitForSelector('doc-sach-reader >>> input[name=section-off]:checked');
    await Promise.all([page.waitForNavigation(), page.click(linkInView)]);
    await waitForReader(page);
    expect(page.url()).toBe(second.url);
    await page.close();
  });
});
