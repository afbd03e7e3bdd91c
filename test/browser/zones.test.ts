import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, launch } from './harness/launch.ts';
import { findInView, waitForReader } from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { fillWith, listed, rowsOf } from './library/listed.ts';
import { untilButtonSays } from './library/until-told.ts';
import { article, longBody } from './sample.ts';

const stored = article(
  6301,
  longBody(6302),
  '<meta property="article:published_time" content="2020-05-07T08:10:00+07:00">',
);
const shown = 'Thursday, 07/05/2020, 08:10';

/** A day on the clock of each, in moments: its first, its last minute, and the ones around it. */
const zones = [
  {
    zone: 'America/Los_Angeles',
    why: 'a day of 25 hours, on which summer time ends',
    typed: '11012026',
    moments: ['2026-11-01T06:59Z', '2026-11-01T07:00Z', '2026-11-02T07:59Z', '2026-11-02T08:00Z'],
    date: '01/11/2026',
  },
  {
    zone: 'Pacific/Kiritimati',
    why: 'fourteen hours before Greenwich, a day before Vietnam’s own ends',
    typed: '01022026',
    moments: ['2026-01-01T09:59Z', '2026-01-01T10:00Z', '2026-01-02T09:59Z', '2026-01-02T10:00Z'],
    date: '02/01/2026',
  },
];

describe.each(browserNames.flatMap((name) => zones.map((zone) => ({ name, ...zone }))))(
  '$name on a clock in $zone',
  ({ name, zone, typed, moments, date }) => {
    let server: PageServer;
    let browser: RunningBrowser;
    let page: Page;
    beforeAll(async () => {
      server = await servePages([stored]);
      browser = await launch(name, { port: server.port, zone });
      page = await browser.newPage();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    test('an article has the date and hour of the newspaper, in the view and when it is saved', async () => {
      await page.goto(browser.urlOf(stored.url));
      await waitForReader(page);
      expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone);
      const line = await findInView(page, '.byline time');
      expect(await line.evaluate((time) => time.textContent)).toBe(shown);
      await (await findInView(page, '[data-action=save]')).click();
      await untilButtonSays(page, 'Saved');
      const saved = await browser.extensionPage('saved.html#baothanhhoa.vn/6301');
      const kept = await saved.waitForSelector('.byline time');
      expect(await kept?.evaluate((time) => time.textContent)).toBe(shown);
      await saved.close();
    });

    test('what was saved on a day is found by that day as this clock has it, and shows it', async () => {
      await browser.extensionPage('options.html', page);
      const saved = moments.map((moment) => Date.parse(moment));
      await fillWith(
        page,
        listed(4, (number) => ({ saved: saved[number - 1] ?? 0 })),
      );
      await browser.extensionPage('library.html', page);
      const rows = () => rowsOf(page);
      await expect.poll(rows).toEqual([4, 3, 2, 1]);
      for (const field of ['from', 'until']) {
        await page.focus(`input[name=${field}]`);
        await page.keyboard.type(typed);
      }
      await expect.poll(rows).toEqual([3, 2]);
      const texts = await page.$$eval('[role=row]', (all) => all.map((row) => row.textContent));
      for (const text of texts) expect(text).toContain(date);
    });
  },
);
