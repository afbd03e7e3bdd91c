import { beforeEach, describe, expect, test } from 'vitest';
import { themeNames } from '../../src/settings/themes.ts';
import { faultsOf } from './harness/axe-faults.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { findInView, pressInView, waitForReader } from './harness/reader-view.ts';
import { served } from './sample.ts';

/** Colours are the same in both browsers; what of the rest differs shows in either theme. */
const themes = { chromium: ['light', 'dark'], firefox: ['dark'] } as const;

inEachBrowser(
  'accessibility in %s',
  (running, name) => {
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

      test('the panels, in every theme of the view', async () => {
        const { page } = running;
        const stored = served('headings-class-and-bold');
        running.server.pages = [stored];
        await page.goto(running.browser.urlOf(stored.url));
        await waitForReader(page);
        await page.bringToFront();
        await findInView(page, '.progress');
        await page.keyboard.press('?');
        await findInView(page, '.keys-list');
        expect(await faultsOf(page, 'doc-sach-reader')).toEqual([]);
        await page.keyboard.press('c');
        for (const chosen of [...themeNames.slice(1), 'system']) {
          await pressInView(page, `input[name=theme][value=${chosen}]`);
          await findInView(page, `.view[data-theme=${chosen}]`);
          expect([chosen, ...(await faultsOf(page, 'doc-sach-reader'))]).toEqual([chosen]);
        }
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
