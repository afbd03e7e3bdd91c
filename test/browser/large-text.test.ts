import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser, type Running } from './harness/in-each-browser.ts';
import { findInView, waitForReader } from './harness/reader-view.ts';
import { storeSettings } from './harness/stored-settings.ts';
import { writeIn } from './harness/system-wishes.ts';
import { article } from './sample.ts';

const words = 'Bà con xã ven biển ra đồng gieo mạ cho kịp vụ.';
const nested =
  '<ul><li>Một<ul><li>Hai<ul><li>Ba, là mục sâu nhất trong danh sách này.</li></ul></li></ul></li></ul>';
const stored = article(
  8501,
  `<div id="dcontent"><p class="pBody">${words}</p><p class="pCaption"><img src="http://c.baothanhhoa.vn/img/600x400/dong-ma.jpg">Đồng mạ.</p><h2>Phần một</h2><p class="pBody">${words}</p>${nested}
  <h2>Phần hai</h2><h3>Mục nhỏ</h3><p class="pBody">${words}</p></div>`,
);

async function open(running: Running, settings: object = {}): Promise<Page> {
  running.server.pages = [stored];
  await storeSettings(running.browser, { automaticAnnounced: true, ...settings });
  await running.page.goto(running.browser.urlOf(stored.url));
  await waitForReader(running.page);
  await findInView(running.page, '.progress');
  await running.page.bringToFront();
  return running.page;
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

inEachBrowser('large text in %s', (running) => {
  test.each([
    [320, 12],
    [320, 64],
    [360, 20],
    [1280, 20],
    [1280, 64],
  ])(
    'at %i px in size %i titles are larger than what stands below them, and nothing is cut off',
    async (width, size) => {
      await running.page.setViewport({ width, height: 700 });
      const page = await open(running, { size });
      const sizes = await page.evaluate(() =>
        ['article h1', '.body h2', '.body h3', '.body p'].map((selector) => {
          const element = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector(selector);
          return element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0;
        }),
      );
      const [title = 0, heading = 0, lesser = 0, text = 0] = sizes;
      expect(title).toBeGreaterThan(heading);
      expect(heading).toBeGreaterThan(lesser);
      expect(lesser).toBeGreaterThan(text);
      // One row, on one line.
      const bar = await findInView(page, '.bar');
      expect(await bar.evaluate((row) => row.getBoundingClientRect().height)).toBeLessThan(60);
      // The button has one size, and so has what is drawn on it.
      const sign = await findInView(page, '.enlarge .icon');
      expect(await sign.evaluate((drawing) => drawing.getBoundingClientRect().width)).toBe(22);
      expect(await sideways(page)).toBe(0);
    },
  );

  test.each([320, 360])(
    'at %i px, written in by the browser in twice its size, controls keep apart',
    async (width) => {
      await running.page.setViewport({ width, height: 640 });
      await writeIn(running, 32);
      const page = await open(running);
      expect(
        await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)),
      ).toBe(32);
      const boxes = await page.evaluate(() => {
        const root = document.querySelector('doc-sach-reader')?.shadowRoot;
        return [...(root?.querySelectorAll('.bar button') ?? [])].map((button) => {
          const { left, right, width, height } = button.getBoundingClientRect();
          const words = button.querySelector('.words')?.getBoundingClientRect().right ?? 0;
          return { left, right: Math.max(right, words), width, height };
        });
      });
      expect(boxes.length).toBeGreaterThan(3);
      for (const [index, { left, width, height }] of boxes.entries()) {
        expect(left).toBeGreaterThanOrEqual(boxes[index - 1]?.right ?? 0);
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
      }
      expect(boxes.at(-1)?.right).toBeLessThanOrEqual(width);
      expect(await sideways(page)).toBe(0);
      await page.keyboard.press('?');
      const meaning = await findInView(page, '.keys-list dd');
      expect(await meaning.evaluate((element) => element.getBoundingClientRect().width)).toBeGreaterThan(200);
      await page.keyboard.press('Escape');
      await writeIn(running, 16);
    },
  );
});
