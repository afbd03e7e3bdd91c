import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { waitForReader } from './harness/reader-view.ts';
import { served } from './sample.ts';

/** Colours are the same in both browsers; what of the rest differs shows in either theme. */
const themes = { chromium: ['light', 'dark'], firefox: ['dark'] } as const;

inEachBrowser(
  'accessibility in %s',
  (running, name) => {
    const faultsOf = async (page: Page, selector: string): Promise<string[]> => {
      await page.evaluate(axe.source);
      const results = await page.evaluate((within) => {
        const { axe } = globalThis as unknown as { axe: { run(within: object): Promise<AxeResults> } };
        return axe.run({ include: [within] });
      }, selector);
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    };

    describe.each(themes[name])('in the %s theme', (theme) => {
      beforeEach(() => running.browser.setColorScheme(running.page, theme));

      test.each([
        'headings-class-and-bold',
        'table-candidates-colspan',
        'video-mp4-poster',
        'youtube-in-body',
        'photo-essay-both-captions',
      ])('the reading view of %s', async (folder) => {
        const { page } = running;
        const stored = served(folder);
        running.server.pages = [stored];
        await page.goto(running.browser.urlOf(stored.url));
        await waitForReader(page);
        expect(await faultsOf(page, 'doc-sach-reader')).toEqual([]);
      });

      test('the notice while the text is waited for', async () => {
        const { page } = running;
        const stored = served('scrambled-never-runs');
        running.server.pages = [stored];
        await page.goto(running.browser.urlOf(stored.url));
        await page.waitForSelector('doc-sach-notice');
        expect(await faultsOf(page, 'doc-sach-notice')).toEqual([]);
      });

      test('the popup', async () => {
        const { browser, page } = running;
        await browser.extensionPage('popup.html', page);
        await page.waitForSelector('main');
        expect(await faultsOf(page, 'html')).toEqual([]);
      });
    });
  },
  { language: 'vi' },
);
