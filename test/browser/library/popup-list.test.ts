import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { faultsOf } from '../harness/axe-faults.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { inLibrary } from '../harness/library-in-page.ts';
import { misfits } from '../harness/own-page.ts';
import { holdLibrary } from './hold-library.ts';
import { fillWith, focused, listed, rowsOf } from './listed.ts';

const size = { width: 380, height: 560 };

inEachBrowser('the saved list in the popup, in %s', (running) => {
  let page: Page;
  beforeEach(async () => {
    page = running.page;
    await page.setViewport(size);
    await open();
  });
  const open = async () => {
    await running.browser.extensionPage('popup.html', page);
    await page.waitForSelector('main.popup');
  };
  const openWith = async (...given: Parameters<typeof listed>) => {
    await fillWith(page, listed(...given));
    await open();
    await page.waitForSelector('[data-key]');
  };
  const untilFocused = (number: number | null) => expect.poll(() => focused(page)).toBe(number);
  const untilRows = (numbers: (number | null)[]) => expect.poll(() => rowsOf(page)).toEqual(numbers);
  const entry = (number: number) => inLibrary(page, 'entryOf', `baothanhhoa.vn/${number}`);

  test('an empty list says so in a sentence, and offers one thing to do', async () => {
    await inLibrary(page, 'empty');
    await open();
    await page.waitForSelector('[data-nothing=empty]');
    expect(await page.$$eval('[data-nothing] :is(a, button)', (controls) => controls.length)).toBe(1);
    expect(await faultsOf(page, 'html')).toEqual([]);
  });

  test('search has the focus; the arrows go down the list, newest first, and back', async () => {
    await openWith(3);
    await page.waitForSelector('input[type=search]:focus');
    await untilRows([3, 2, 1]);
    await page.keyboard.press('ArrowDown');
    await untilFocused(3);
    await page.keyboard.press('End');
    await untilFocused(1);
    await page.keyboard.press('ArrowUp');
    await untilFocused(2);
    await page.keyboard.press('Home');
    await untilFocused(3);
    await page.keyboard.press('ArrowUp');
    await page.waitForSelector('input[type=search]:focus');
    await page.keyboard.press('ArrowDown');
    await untilFocused(3);
    await page.keyboard.press('/');
    await page.waitForSelector('input[type=search]:focus');
    expect(await page.$eval('input[type=search]', (input) => (input as HTMLInputElement).value)).toBe('');
  });

  test('Enter opens the saved article in a tab; from the search box, the first one', async () => {
    await openWith(2);
    for (const [keys, number] of [
      [[], 2],
      [['ArrowDown', 'ArrowDown'], 1],
    ] as const) {
      // A popup has done its work then, and closes.
      const popup = await running.browser.extensionPage('popup.html');
      await popup.waitForSelector('[data-key]');
      await popup.waitForSelector('input[type=search]:focus');
      for (const key of keys) await popup.keyboard.press(key);
      // The page may be gone before the key is let go.
      await popup.keyboard.down('Enter').catch(() => {});
      await running.browser.closeTab(`/saved.html#baothanhhoa.vn/${number}`);
      await popup.close().catch(() => {});
    }
    await page.bringToFront();
  });

  test('what is typed before the list has come is looked for first: Enter opens what was found, or nothing', async () => {
    await openWith(3);
    for (const [query, number] of [
      ['gốm', 2],
      ['zzz', null],
    ] as const) {
      const letGo = await holdLibrary(page);
      const popup = await running.browser.extensionPage('popup.html');
      await popup.waitForSelector('input[type=search]:focus');
      await popup.keyboard.type(query);
      await popup.keyboard.down('Enter');
      expect(await popup.$$('[data-key]')).toEqual([]);
      await letGo();
      if (number !== null) await running.browser.closeTab(`/saved.html#baothanhhoa.vn/${number}`);
      else await popup.waitForSelector('[data-nothing=no-matches]');
      await popup.close().catch(() => {});
      const { length } = (await running.browser.browser.pages()).filter((one) =>
        one.url().includes('/saved.html'),
      );
      expect(length).toBe(0);
    }
    await page.bringToFront();
  });

  test('Delete removes at once and goes on to the next; it is taken back in a popup opened later', async () => {
    await openWith(3);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await untilFocused(2);
    await page.keyboard.press('Delete');
    await untilRows([3, 1]);
    await untilFocused(1);
    await expect.poll(async () => (await entry(2))?.shelf).toBe('trash');
    await open();
    await untilRows([3, 1]);
    await page.waitForSelector('[data-action=undo]');
    await page.click('[data-action=undo]');
    await untilRows([3, 2, 1]);
    expect((await entry(2))?.shelf).toBe('list');
    await page.waitForSelector('.move-line[data-empty]');
  });

  test('keys star, archive and take back; the archive is a press away', async () => {
    await openWith(2);
    await page.keyboard.press('ArrowDown');
    await untilFocused(2);
    await page.keyboard.press('s');
    await page.waitForSelector('[data-key="baothanhhoa.vn/2"] .starred');
    await page.keyboard.press('e');
    await untilRows([1]);
    await page.click('[data-action=filter-archive]');
    await untilRows([2]);
    await page.click('[data-action=filter-archive]');
    await untilRows([1]);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await untilRows([2, 1]);
    expect(await entry(2)).toMatchObject({ shelf: 'list', starred: true });
  });

  test('several are selected with Shift, and tagged together with completion', async () => {
    await openWith(3, (number) => (number === 1 ? { tags: ['Quê nhà'] } : {}));
    await page.keyboard.press('ArrowDown');
    await untilFocused(3);
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    await page.waitForSelector('.bulk-bar');
    expect(await page.$$eval('[aria-selected=true]', (rows) => rows.length)).toBe(2);
    await page.keyboard.press('t');
    await page.waitForSelector('dialog[open]');
    await page.type('input[name=tag-name]', 'que');
    await page.waitForSelector('[role=option]');
    expect(await faultsOf(page, 'html')).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.tag');
    await page.click('[data-action=keep-tags]');
    await expect.poll(async () => (await entry(3))?.tags).toEqual(['Quê nhà']);
    expect((await entry(2))?.tags).toEqual(['Quê nhà']);
  });

  test('what is typed without diacritics finds and marks; no match says so and is cleared with one press', async () => {
    await openWith(6);
    await page.type('input[type=search]', 'song ma');
    await untilRows([5, 2]);
    await page.waitForSelector('[data-key="baothanhhoa.vn/5"] mark');
    // Its title alone matches: its text begins so.
    await page.waitForSelector('[data-key="baothanhhoa.vn/5"] .passage ::-p-text(Đoàn công tác)');
    await page.type('input[type=search]', ' không có đâu');
    await page.waitForSelector('[data-nothing=no-matches]');
    await page.click('[data-action=clear-search]');
    await untilRows([6, 5, 4, 3, 2, 1]);
    await page.waitForSelector('input[type=search]:focus');
  });

  test('filters narrow the list, and are counted where they are out of sight', async () => {
    await openWith(4, (number) => ({ opened: number > 2, starred: number === 4 }));
    await page.click('[data-action=filter-unread]');
    await untilRows([2, 1]);
    await page.click('[data-action=filter-unread]');
    await page.click('[data-action=filters]');
    await page.waitForSelector('select[name=section] option:nth-child(2)');
    await page.select('select[name=section]', '=Văn hóa');
    await untilRows([4, 2]);
    await page.click('[data-action=filters]');
    await page.waitForSelector('[data-action=filters] ::-p-text(1)');
    await page.click('[data-action=filter-starred]');
    await untilRows([4]);
  });

  test('the opened filters scroll in themselves and leave three rows in sight', async () => {
    await openWith(12);
    await page.click('[data-action=filters]');
    await page.waitForSelector('.filter-form');
    const rowsInSight = () =>
      page.evaluate(() => {
        const list = document.querySelector('.list-body')?.getBoundingClientRect();
        return [...document.querySelectorAll('[role=row]')].filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return list && top >= list.top && bottom <= Math.min(list.bottom, innerHeight);
        }).length;
      });
    expect(await rowsInSight()).toBeGreaterThanOrEqual(3);
    await page.focus('input[name=highlighted]');
    expect(await rowsInSight()).toBeGreaterThanOrEqual(3);
    expect(await page.evaluate(() => document.querySelector('.popup')?.scrollTop)).toBe(0);
  });

  test('filters that are open follow what changes', async () => {
    await openWith(3);
    await page.click('[data-action=filters]');
    await page.waitForSelector('select[name=section] option:nth-child(2)');
    expect(await page.$$eval('select[name=tag] option', (options) => options.length)).toBe(1);
    await page.focus('[role=row][tabindex="0"]');
    await page.keyboard.press('t');
    await page.waitForSelector('dialog[open]');
    await page.type('input[name=tag-name]', 'quê nhà');
    await page.keyboard.press('Enter');
    await page.click('[data-action=keep-tags]');
    await page.waitForSelector('select[name=tag] option[value="=quê nhà"]');
  });

  test('the trash is among the filters, and one press leads back from it', async () => {
    await openWith(3, (number) => (number === 2 ? { shelf: 'trash', removed: Date.now() } : {}));
    await page.click('[data-action=filters]');
    await page.waitForSelector('select[name=shelf]');
    await page.select('select[name=shelf]', 'trash');
    await untilRows([2]);
    await page.click('[data-action=filters]');
    await page.click('[data-action=filter-trash]');
    await untilRows([3, 1]);
  });

  test('the bar of what is selected takes stars away where all have one', async () => {
    await openWith(3, (number) => ({ starred: number === 3 }));
    await page.keyboard.press('ArrowDown');
    await untilFocused(3);
    await page.keyboard.press(' ');
    await page.waitForSelector('[data-action=selected-unstar]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await page.waitForSelector('[data-action=selected-star]');
    await page.click('[data-action=selected-star]');
    await page.waitForSelector('[data-action=selected-unstar]');
    expect((await entry(2))?.starred).toBe(true);
    await page.click('[data-action=selected-unstar]');
    await page.waitForSelector('[data-action=selected-star]');
    expect([(await entry(3))?.starred, (await entry(2))?.starred]).toEqual([false, false]);
  });

  test('of several articles’ tags it says which only some have; a press gives one to all', async () => {
    await openWith(3, (number) => ({ tags: number === 3 ? ['gốm', 'Tết'] : ['Tết'] }));
    await page.keyboard.press('ArrowDown');
    await untilFocused(3);
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.up('Shift');
    await page.keyboard.press('t');
    await page.waitForSelector('dialog[open] [data-action=give-tag]');
    const tags = () => page.$$eval('.tag', (items) => items.map((item) => item.textContent));
    expect(await tags()).toEqual(['gốm 1/2', 'Tết']);
    expect(await faultsOf(page, 'html')).toEqual([]);
    await page.click('[data-action=give-tag]');
    await page.waitForSelector('[data-action=give-tag][aria-pressed=true]');
    expect(await faultsOf(page, 'html')).toEqual([]);
    await page.click('.tag:last-child [data-action=take-tag]');
    await page.click('[data-action=keep-tags]');
    await expect
      .poll(async () => [(await entry(3))?.tags, (await entry(2))?.tags])
      .toEqual([['gốm'], ['gốm']]);
    expect((await entry(1))?.tags).toEqual(['Tết']);
  });

  test('a row’s menu tells the keys that do the same', async () => {
    await openWith(1);
    await page.click('[data-action=more]');
    await page.waitForSelector('[role=menuitem]:focus');
    const keys = await page.$$eval('[role=menuitem]', (items) =>
      items.map((item) => [item.getAttribute('data-action'), item.querySelector('.menu-key')?.textContent]),
    );
    expect(keys).toEqual([
      ['open', 'Enter'],
      ['star', 'S'],
      ['tags', 'T'],
      ['archive', 'E'],
      ['trash', 'Delete'],
    ]);
  });

  test('of two thousand articles a few rows are in the document; the focus stays where it is scrolled away', async () => {
    await openWith(2000);
    await page.waitForSelector('[role=grid][aria-rowcount="2000"]');
    const count = async () => (await rowsOf(page)).length;
    expect(await count()).toBeLessThan(30);
    await page.keyboard.press('ArrowDown');
    await untilFocused(2000);
    await page.keyboard.press('End');
    await untilFocused(1);
    await page.waitForSelector('[data-key="baothanhhoa.vn/8"]');
    expect(await count()).toBeLessThan(30);
    await page.$eval('[data-scroller]', (element) => element.scrollTo(0, 0));
    await page.waitForSelector('[data-key="baothanhhoa.vn/1999"]');
    await untilFocused(1);
    await page.keyboard.press('ArrowUp');
    await untilFocused(2);
  });

  test('a damaged record is shown as such, and can be deleted; the others work', async () => {
    await openWith(3);
    await inLibrary(page, 'damage', 'baothanhhoa.vn/2');
    await page.waitForSelector('[data-damaged]');
    await untilRows([3, 2, 1]);
    await page.keyboard.press('ArrowDown');
    await untilFocused(3);
    await page.keyboard.press('ArrowDown');
    await untilFocused(2);
    await page.keyboard.press('Delete');
    await page.waitForSelector('dialog[open]');
    await page.click('[data-action=confirm-delete]');
    await untilRows([3, 1]);
    await expect.poll(() => entry(2)).toBeNull();
  });

  test('what is saved meanwhile comes in above, and who is in the list stays at the same article', async () => {
    await openWith(3);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await untilFocused(2);
    await inLibrary(page, 'fill', listed(5).slice(3));
    await untilRows([5, 4, 3, 2, 1]);
    expect(await focused(page)).toBe(2);
  });

  test('a row’s menu is reached with the keyboard and gives the focus back', async () => {
    await openWith(2);
    await page.keyboard.press('ArrowDown');
    await untilFocused(2);
    await page.keyboard.press('ArrowRight');
    await page.waitForSelector('[data-action=more]:focus');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=menuitem]:focus');
    expect(await faultsOf(page, 'html')).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role=menu]', { hidden: true });
    await untilFocused(2);
  });

  test('it is accessible, and fits the narrowest screen', async () => {
    await openWith(12, (number) => ({
      starred: number % 2 === 0,
      opened: true,
      progress: 0.5,
      tags: ['quê'],
    }));
    expect(await faultsOf(page, 'html')).toEqual([]);
    await page.setViewport({ width: 320, height: 560 });
    await page.click('[data-action=filters]');
    await page.waitForSelector('.filter-form');
    expect(await misfits(page)).toEqual([]);
    expect(await faultsOf(page, 'html')).toEqual([]);
  });
});
