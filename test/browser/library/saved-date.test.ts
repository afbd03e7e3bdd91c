import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { inLibrary } from '../harness/library-in-page.ts';
import { fillWith, listed, rowsOf } from './listed.ts';

// Dates are typed as American English writes them, month first, since the browsers run in it.
inEachBrowser('the filter by the date of saving, typed by the keyboard, in %s', (running) => {
  let page: Page;
  beforeEach(async () => {
    page = running.page;
    await running.browser.extensionPage('options.html', page);
    // At noon, so that the day is the same on every clock.
    await fillWith(
      page,
      listed(4, (number) => ({ saved: Date.UTC(2026, 0, number, 12) })),
    );
    await running.browser.extensionPage('library.html', page);
    await page.waitForSelector('[data-key]');
    await untilRows([4, 3, 2, 1]);
  });
  const untilRows = (numbers: (number | null)[]) => expect.poll(() => rowsOf(page)).toEqual(numbers);
  const field = (name: string) => `input[name=${name}]`;
  const valueIn = (name: string) => page.$eval(field(name), (input) => (input as HTMLInputElement).value);
  /** A change that has nothing to do with the date, and draws all of the page anew. */
  const changeElsewhere = async (number: number) => {
    await inLibrary(page, 'fill', [
      ...listed(number, () => ({ saved: Date.UTC(2025, 0, number, 12) })).slice(number - 1),
    ]);
    await page.waitForSelector(`[data-key="baothanhhoa.vn/${number}"]`);
  };

  test('one bound and the other, each as soon as it is whole', async () => {
    await page.focus(field('from'));
    await page.keyboard.type('01022026');
    expect(await valueIn('from')).toBe('2026-01-02');
    await untilRows([4, 3, 2]);
    await page.focus(field('until'));
    await page.keyboard.type('01032026');
    expect(await valueIn('until')).toBe('2026-01-03');
    await untilRows([3, 2]);
    await page.click('[data-action=clear-filters]');
    await untilRows([4, 3, 2, 1]);
    expect([await valueIn('from'), await valueIn('until')]).toEqual(['', '']);
  });

  test('a year of which a part is typed narrows nothing, and is typed to its end whatever changes meanwhile', async () => {
    await page.focus(field('from'));
    await page.keyboard.type('010320');
    await changeElsewhere(5);
    expect(await rowsOf(page)).toEqual([5, 4, 3, 2, 1]);
    await page.keyboard.type('26');
    expect(await valueIn('from')).toBe('2026-01-03');
    await untilRows([4, 3]);
  });

  test('a date that stands there is changed by its day; without a part it bounds nothing', async () => {
    await page.focus(field('from'));
    await page.keyboard.type('01022026');
    await untilRows([4, 3, 2]);
    // Back from the year to the day.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('04');
    await untilRows([4]);
    expect(await valueIn('from')).toBe('2026-01-04');
    // Typing a day leads on to the year.
    await page.keyboard.press('Backspace');
    await untilRows([4, 3, 2, 1]);
    await changeElsewhere(5);
    await page.keyboard.type('2026');
    await untilRows([4]);
  });
});
