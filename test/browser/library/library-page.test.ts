import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { themeNames } from '../../../src/settings/themes.ts';
import { faultsOf } from '../harness/axe-faults.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { inLibrary } from '../harness/library-in-page.ts';
import { changeSettings, misfits } from '../harness/own-page.ts';
import { fillWith, focused, listed, rowsOf } from './listed.ts';

inEachBrowser('the library page in %s', (running) => {
  let page: Page;
  beforeEach(() => {
    page = running.page;
  });
  const openWith = async (...given: Parameters<typeof listed>) => {
    // Away from another part of the page that a former test left.
    await running.browser.extensionPage('options.html', page);
    await fillWith(page, listed(...given));
    await running.browser.extensionPage('library.html', page);
    await page.waitForSelector('[data-key]');
  };
  const untilRows = (numbers: (number | null)[]) => expect.poll(() => rowsOf(page)).toEqual(numbers);
  const box = (number: number) => `[data-key="baothanhhoa.vn/${number}"] input[name=selected]`;
  const entry = (number: number) => inLibrary(page, 'entryOf', `baothanhhoa.vn/${number}`);

  test('several are chosen with boxes and archived together, and taken back together', async () => {
    await openWith(4);
    await page.click(box(4));
    await page.keyboard.down('Shift');
    await page.click(box(2));
    await page.keyboard.up('Shift');
    await page.waitForSelector('.bulk-bar');
    expect(await page.$$eval('[aria-selected=true]', (rows) => rows.length)).toBe(3);
    await page.click('[data-action=selected-archive]');
    await untilRows([1]);
    await page.click('[data-action=shelf-archive]');
    await untilRows([4, 3, 2]);
    await page.waitForSelector('[data-action=undo]');
    await page.click('[data-action=undo]');
    await page.waitForSelector('[data-nothing=empty]');
    await page.click('[data-action=shelf-list]');
    await untilRows([4, 3, 2, 1]);
  });

  test('the trash gives back, and is emptied after a question', async () => {
    // Just now: what has been there for long goes by itself.
    await openWith(3, (number) => (number > 1 ? { shelf: 'trash', removed: Date.now() } : {}));
    await page.click('[data-action=shelf-trash]');
    await untilRows([3, 2]);
    await page.click(box(2));
    await page.click('[data-action=selected-list]');
    await untilRows([3]);
    await expect.poll(async () => (await entry(2))?.shelf).toBe('list');
    await page.click('[data-action=empty-trash]');
    await page.waitForSelector('dialog[open]');
    expect(await faultsOf(page, 'html')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { hidden: true });
    await expect.poll(() => rowsOf(page)).toEqual([3]);
    await page.click('[data-action=empty-trash]');
    await page.waitForSelector('dialog[open]');
    await page.click('[data-action=confirm-delete]');
    await page.waitForSelector('[data-nothing=empty]');
    await expect.poll(() => entry(3)).toBeNull();
    expect(await entry(1)).not.toBeNull();
  });

  test('filters by tag and date, and an order of one’s own', async () => {
    await openWith(3, (number) => ({
      tags: number === 2 ? ['quê nhà'] : [],
      // At noon, so that the day is the same on every clock.
      saved: Date.UTC(2026, 0, number, 12),
      words: number * 100,
    }));
    await page.waitForSelector('select[name=tag] option:nth-child(2)');
    await page.select('select[name=tag]', '=quê nhà');
    await untilRows([2]);
    await page.click('[data-action=clear-filters]');
    await page.select('select[name=sort]', 'words up');
    await untilRows([1, 2, 3]);
    await page.$eval('input[name=from]', (input) => {
      (input as HTMLInputElement).value = '2026-01-02';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await untilRows([2, 3]);
  });

  test('of two thousand articles a few rows are in the document, wherever the page is scrolled', async () => {
    await openWith(2000);
    await page.waitForSelector('[role=grid][aria-rowcount="2000"]');
    expect((await rowsOf(page)).length).toBeLessThan(40);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.waitForSelector('[data-key="baothanhhoa.vn/1"]');
    expect((await rowsOf(page)).length).toBeLessThan(40);
  });

  test('a change from elsewhere leaves the page where it was scrolled', async () => {
    await openWith(200);
    await page.waitForSelector('[role=grid][aria-rowcount="200"]');
    await page.evaluate(() => scrollTo(0, 6000));
    await page.waitForFunction(() => scrollY === 6000);
    await inLibrary(page, 'damage', 'baothanhhoa.vn/199');
    await inLibrary(page, 'fill', listed(201).slice(200));
    await page.waitForSelector('[role=grid][aria-rowcount="201"]');
    expect(await page.evaluate(() => scrollY)).toBe(6000);
  });

  test('the keyboard goes from search into the list, selects all and lets go', async () => {
    await openWith(3);
    await page.waitForSelector('input[type=search]:focus');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe(3);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await expect.poll(() => page.$$eval('[aria-selected=true]', (rows) => rows.length)).toBe(3);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.bulk-bar', { hidden: true });
  });

  test('nothing stands over the edge of the narrowest screen', async () => {
    await openWith(8, () => ({ progress: 0.5, opened: true, tags: ['quê nhà', 'đọc sau'] }));
    await page.setViewport({ width: 320, height: 640 });
    await page.click('[data-action=filters]');
    await page.waitForSelector('.side-filters[data-open]');
    expect(await misfits(page)).toEqual([]);
    await page.click(box(8));
    await page.waitForSelector('.bulk-bar');
    expect(await misfits(page)).toEqual([]);
    expect(await faultsOf(page, 'html')).toEqual([]);
  });

  describe('accessibility', () => {
    test.each(themeNames)('in the theme %s', async (theme) => {
      await openWith(6, (number) => ({ starred: number === 2, opened: number % 2 === 0, progress: 0.3 }));
      await changeSettings(page, { theme });
      await page.waitForSelector(`.view[data-theme=${theme}]`);
      expect(await faultsOf(page, 'html')).toEqual([]);
    });
  });
});
