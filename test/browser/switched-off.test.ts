import type { Page } from 'puppeteer-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { findInView, waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import { article, longBody } from './sample.ts';

const stored = article(6201, longBody(6202));

inEachBrowser('the extension is switched off and on under an open page, in %s', (running, name) => {
  let page: Page;
  const errors: string[] = [];
  beforeEach(async () => {
    running.server.pages = [stored];
    page = running.page;
    errors.length = 0;
    const note = (error: unknown) => void errors.push(String(error));
    page.on('pageerror', note);
    onTestFinished(() => void page.off('pageerror', note));
    await page.goto(running.browser.urlOf(stored.url));
    await waitForReader(page);
    await page.bringToFront();
    await findInView(page, '.progress');
  });
  const turn = async (isOn: boolean) => {
    await running.browser.switchExtension(isOn);
    await page.bringToFront();
  };
  /** What a person sees of the page and of the view. */
  const seen = () =>
    page.evaluate(() => {
      const isSeen = (element: Element | null) => element !== null && element.getClientRects().length > 0;
      return {
        page: isSeen(document.querySelector('main')),
        view: isSeen(document.querySelector('doc-sach-reader')),
        views: document.querySelectorAll('doc-sach-reader').length,
        opacity: getComputedStyle(document.body).opacity,
      };
    });

  test('an open view can still be closed, or has gone, and the page is as it was', async () => {
    onTestFinished(() => running.browser.switchExtension(true));
    await turn(false);
    if (name === 'chromium') {
      // Its script goes on without the extension: what needs that says so, and the rest works.
      expect(await seen()).toMatchObject({ page: false, view: true });
      await page.click('doc-sach-reader >>> [data-action=save]');
      const told = await findInView(page, '.status p:not(:empty)');
      expect(await told.evaluate((text) => text.textContent)).toContain('Reload the page');
      await page.keyboard.press('Escape');
      await waitForReaderClosed(page);
    }
    await page.waitForFunction(() => document.querySelector('main')?.getClientRects().length === 1);
    expect(await seen()).toMatchObject({ page: true, view: false, opacity: '1' });
    expect(errors).toEqual([]);
  });

  test('switched on again, the toolbar button opens one view, which closes', async () => {
    await page.evaluate(() => document.querySelector('doc-sach-reader')?.setAttribute('class', 'former'));
    await turn(false);
    await turn(true);
    if (name === 'firefox') {
      // Firefox brings its scripts into open pages, and the view that was there comes back.
      await page.waitForSelector('doc-sach-reader:not(.former)');
    } else {
      const ready = await running.browser.browser.waitForTarget((one) => one.type() === 'service_worker');
      const worker = await ready.worker();
      await expect.poll(() => worker?.evaluate(buttonToggles)).toBe(true);
      // The first press means to close the view that is still there.
      await running.browser.pressToolbarButton(page);
      await waitForReaderClosed(page);
      await running.browser.pressToolbarButton(page);
    }
    await waitForReader(page);
    await findInView(page, '.progress');
    expect(await seen()).toMatchObject({ page: false, view: true, views: 1 });
    await page.keyboard.press('Escape');
    await waitForReaderClosed(page);
    expect(await seen()).toMatchObject({ page: true, views: 0, opacity: '1' });
    expect(errors).toEqual([]);
  });

  test('a page that was veiled in a tab behind shows itself', async () => {
    onTestFinished(() => running.browser.switchExtension(true));
    const behind = await running.browser.newPage();
    onTestFinished(() => behind.close());
    await page.bringToFront();
    await behind.goto(running.browser.urlOf(`${stored.url}?tab=2`));
    await behind.waitForFunction(() => document.readyState === 'complete', { polling: 100 });
    expect(await behind.evaluate(() => document.hidden)).toBe(true);
    expect(await behind.evaluate(() => getComputedStyle(document.body).opacity)).toBe('0');
    await running.browser.switchExtension(false);
    await behind.bringToFront();
    await behind.waitForFunction(() => getComputedStyle(document.body).opacity === '1');
    expect(await behind.$('doc-sach-reader')).toBeNull();
  });

  test('a page that comes while it is off is as the newspaper has it', async () => {
    onTestFinished(() => running.browser.switchExtension(true));
    await turn(false);
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    expect(await seen()).toMatchObject({ page: true, opacity: '1' });
  });
});

/** Runs in the background: whether the toolbar button toggles in the tabs that show an article, and opens no popup. */
async function buttonToggles(): Promise<boolean> {
  interface Api {
    tabs: { query(about: { url: string }): Promise<{ id: number }[]> };
    action: { getPopup(about: { tabId: number }): Promise<string> };
  }
  const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
  const shown = await tabs.query({ url: '*://*.baothanhhoa.vn/bai-so-*' });
  const popups = await Promise.all(shown.map(({ id }) => action.getPopup({ tabId: id })));
  return popups.every((popup) => popup === '');
}
