import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { inLibrary } from '../harness/library-in-page.ts';
import { fillWith, listed } from './listed.ts';

const paragraph = 'Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ cho kịp khung thời vụ năm nay. '.repeat(6);
/** Three articles, each some screens long. */
const long = () =>
  listed(3).map((kept) => ({
    ...kept,
    article: {
      ...kept.article,
      blocks: Array.from({ length: 30 }, () => ({ kind: 'paragraph' as const, inlines: [paragraph] })),
    },
  }));
const key = (number: number) => `baothanhhoa.vn/${number}`;

inEachBrowser('from a saved article to the next, in %s', (running) => {
  let page: Page;
  beforeEach(async () => {
    page = running.page;
    await running.browser.extensionPage('options.html', page);
    await page.evaluate(forgetPlaces);
    await fillWith(page, long());
    await running.browser.extensionPage(`saved.html#${key(2)}`, page);
    await untilShown(2);
  });
  const untilShown = (number: number) =>
    page.waitForFunction(
      (end) =>
        document.querySelector('article h1')?.textContent?.endsWith(end) &&
        document.querySelector('.neighbours') !== null,
      {},
      ` ${number}`,
    );
  const where = () =>
    page.evaluate(() => ({ top: scrollY, focus: document.activeElement?.classList[0] ?? null }));
  const atTop = { top: 0, focus: 'view' };

  test('the older one begins at its top, and has the focus; so has the newer one', async () => {
    await page.keyboard.press('End');
    await page.waitForFunction(() => scrollY > 1000);
    // Its end is in sight: it has been read through.
    await expect.poll(async () => (await inLibrary(page, 'entryOf', key(2)))?.progress).toBe(1);
    await page.focus('.neighbours [rel=next]');
    await page.keyboard.press('Enter');
    await untilShown(1);
    await expect.poll(where).toEqual(atTop);
    expect(await page.title()).toContain('1');
    expect(await page.$('.neighbours [rel=next]')).toBeNull();
    // Tab goes on from the article's beginning, to its bar.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.bar') !== null)).toBe(true);
    await page.click('.neighbours [rel=prev]');
    await untilShown(2);
    await expect.poll(where).toEqual(atTop);
    await page.click('.neighbours [rel=prev]');
    await untilShown(3);
    await expect.poll(where).toEqual(atTop);
    // Keys scroll what is shown, though a link was pressed that is gone.
    await page.keyboard.press(' ');
    await page.waitForFunction(() => scrollY > 300);
  });

  test('back and forth in the browser, one is where one was in the article', async () => {
    await page.click('.neighbours [rel=next]');
    await untilShown(1);
    await expect.poll(where).toEqual(atTop);
    await page.evaluate(() => scrollTo({ top: 1500, behavior: 'instant' }));
    await expect.poll(() => page.evaluate(rememberedPlaces)).toContain(`place:${key(1)}`);
    await page.evaluate(() => history.back());
    await untilShown(2);
    // It was read to its end, where the link is.
    await expect.poll(where).toEqual(atTop);
    await page.evaluate(() => history.forward());
    await untilShown(1);
    // To the line.
    await expect.poll(async () => Math.abs((await where()).top - 1500)).toBeLessThan(34);
    expect((await where()).focus).toBe('view');
  });
});

/** The part of the extension's own pages that is used here; Firefox names it `browser`, Chromium `chrome`. */
interface Local {
  get(): Promise<object>;
  remove(names: string[]): Promise<void>;
}

/** Runs in a page of the extension: the names under which places are kept. */
async function rememberedPlaces(): Promise<string[]> {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { storage: { local: Local } }
  >;
  return Object.keys(await (browser ?? chrome).storage.local.get());
}

/** Runs in a page of the extension. */
async function forgetPlaces(): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    { storage: { local: Local } }
  >;
  const { local } = (browser ?? chrome).storage;
  await local.remove(Object.keys(await local.get()).filter((name) => name.startsWith('place:')));
}
