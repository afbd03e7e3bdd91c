import { beforeEach, expect, test } from 'vitest';
import { differences } from '../../truth/differences.ts';
import { pageFolders } from '../../truth/page-folders.ts';
import { inEachBrowser } from './in-each-browser.ts';
import {
  isReaderOpen,
  loadPictures,
  readReaderView,
  waitForReader,
  waitForReaderClosed,
} from './reader-view.ts';

const sample = pageFolders().find(({ name }) => name === 'long-feature-fifteen-paragraphs');
if (!sample || sample.expected.article === false) throw new Error('The sample is no article.');
const { source, expected } = sample;

// What every other browser test stands on: when one of these fails, the others tell little.
inEachBrowser(
  '%s',
  (running) => {
    beforeEach(() => {
      running.server.pages = [{ url: expected.url, html: source }];
    });

    test('reads the view, with the page at its own address and its pictures there', async () => {
      const { browser, page, server } = running;
      await page.goto(browser.urlOf(expected.url));
      await waitForReader(page);
      const view = await readReaderView(page);
      expect(differences(expected, view)).toEqual([]);
      expect(view.visibleText).toContain(expected.title);
      expect(page.url()).toBe(expected.url);
      await loadPictures(page);
      for (const { src } of expected.images) {
        const { hostname, pathname, search } = new URL(src);
        const request = { method: 'GET', host: hostname, path: pathname + search };
        expect(server.requests).toContainEqual(expect.objectContaining(request));
      }
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
      expect(await page.evaluate(() => innerWidth)).toBe(1280);
    });

    test('presses the toolbar button', async () => {
      const { browser, page } = running;
      await page.goto(browser.urlOf(expected.url));
      await waitForReader(page);
      await browser.pressToolbarButton(page);
      await waitForReaderClosed(page);
      expect(await isReaderOpen(page)).toBe(false);
      await browser.pressToolbarButton(page);
      await waitForReader(page);
    });

    test("opens the extension's own pages", async () => {
      const page = await running.browser.extensionPage('popup.html');
      expect(await page.evaluate(() => location.pathname)).toBe('/popup.html');
    });
  },
  { language: 'vi', colorScheme: 'dark' },
);
