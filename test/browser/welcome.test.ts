import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { misfits, waitForKept } from './harness/own-page.ts';
import { waitForReader } from './harness/reader-view.ts';
import { article, longBody } from './sample.ts';

const stored = article(7001, longBody(7002));

inEachBrowser(
  'the welcome page in %s',
  (running) => {
    let page: Page;

    test('opens by itself when the extension was installed', async () => {
      await running.browser.closeTab('/welcome.html');
    });

    test('shows what will happen, and has chosen nothing for the reader', async () => {
      page = await running.browser.extensionPage('welcome.html');
      await page.waitForSelector('main');
      expect(await page.$('input[name=opening]:checked')).toBeNull();
      const headings = await page.$$eval('h1, h2, h3', (all) => all.map(({ localName }) => localName));
      expect(headings).toEqual(['h1', 'h2', 'h3', 'h2', 'h2']);
      expect(await page.$eval('.crowded', (drawing) => drawing.getAttribute('aria-label'))).not.toBe('');
    });

    test.each([320, 360, 768, 1280])('fits %i px, with room for a thumb', async (width) => {
      await page.setViewport({ width, height: 720 });
      expect(await misfits(page)).toEqual([]);
    });

    test('who chooses here is not asked in the reading view', async () => {
      await page.bringToFront();
      await page.focus('input[name=opening][value=by-itself]');
      await page.keyboard.press(' ');
      await waitForKept(page, { automatic: true, automaticAnnounced: true });
      running.server.pages = [stored];
      await running.page.bringToFront();
      await running.page.goto(running.browser.urlOf(stored.url));
      await waitForReader(running.page);
      expect(await running.page.$('doc-sach-reader >>> [data-action=keep-automatic]')).toBeNull();
    });

    test('the other choice is kept, by keyboard alone', async () => {
      await page.bringToFront();
      await page.focus('input[name=opening]:checked');
      await page.keyboard.press('ArrowDown');
      await page.waitForSelector('input[name=opening][value=when-asked]:checked');
      await waitForKept(page, { automatic: false, automaticAnnounced: true });
    });

    test('leads to all settings', async () => {
      await page.bringToFront();
      await page.$eval('[data-action=options]', (button) => (button as HTMLElement).click());
      await running.browser.closeTab('/options.html');
    });
  },
  { keepWelcome: true },
);
