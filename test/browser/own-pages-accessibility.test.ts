import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { themeNames } from '../../src/settings/themes.ts';
import { faultsOf } from './harness/axe-faults.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { changeSettings, misfits } from './harness/own-page.ts';

const press = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

inEachBrowser(
  'the extension’s own pages in %s',
  (running) => {
    describe.each(['options', 'welcome', 'popup'])('accessibility of the page “%s”', (name) => {
      let page: Page;
      beforeAll(async () => {
        page = await running.browser.extensionPage(`${name}.html`);
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
      const page = await running.browser.extensionPage('options.html');
      await page.waitForSelector('[data-action=remove]');
      await press(page, '[data-action=remove]');
      await page.waitForSelector('[data-action=undo]');
      expect(await faultsOf(page, 'html')).toEqual([]);
      await press(page, '[data-action=reset-all]');
      await page.waitForSelector('dialog[open]');
      expect(await faultsOf(page, 'html')).toEqual([]);
      await page.close();
    });

    test('where an article is not saved: the ways on are told, and large enough', async () => {
      const page = await running.browser.extensionPage('saved.html#baothanhhoa.vn/1');
      await page.waitForSelector('main a[href="/library.html"]');
      await page.setViewport({ width: 320, height: 640 });
      expect(await misfits(page)).toEqual([]);
      expect(await faultsOf(page, 'html')).toEqual([]);
      await page.close();
    });

    test('somebody’s own colours that can hardly be read are on the sample alone', async () => {
      const page = await running.browser.extensionPage('options.html');
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
      const popup = await running.browser.extensionPage('popup.html');
      await popup.waitForSelector('.view[data-faint]');
      expect(await faultsOf(popup, 'html')).toEqual([]);
      await popup.close();
      await page.close();
    });

    test('the name of the theme “as the system has it” stands clear of its dark part', async () => {
      const page = await running.browser.extensionPage('options.html');
      await page.setViewport({ width: 1280, height: 800 });
      const option = await page.waitForSelector('.themes .option:first-child');
      const room = await option?.evaluate((element) => {
        const words = element.querySelector('.option-words');
        const box = element.querySelector('input')?.getBoundingClientRect();
        if (!words || !box) return Number.NaN;
        const range = document.createRange();
        range.selectNodeContents(words);
        const text = range.getBoundingClientRect();
        const swatch = getComputedStyle(element).getPropertyValue('--swatch-paper');
        const [, angle = '', share = ''] = /\((\d+)deg, #\w+ (\d+)%/.exec(swatch) ?? [];
        const turn = (Number(angle) * Math.PI) / 180;
        // As CSS Images defines the gradient's line: the point at a share of it, from the middle of the box.
        const length = box.width * Math.abs(Math.sin(turn)) + box.height * Math.abs(Math.cos(turn));
        const along = length * (Number(share) / 100 - 0.5);
        // The lower corner of the text is nearest to the dark part, which leans to the left.
        const down = text.bottom - (box.top + box.height / 2);
        const edge = box.left + box.width / 2 + (along + down * Math.cos(turn)) / Math.sin(turn);
        return edge - text.right;
      });
      expect(room).toBeGreaterThan(4);
      await page.close();
    });
  },
  { language: 'vi', colorScheme: 'dark' },
);
