import type { Page } from 'puppeteer-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { inLibrary } from '../harness/library-in-page.ts';
import { wakeBackground } from '../harness/own-page.ts';
import { findInView, waitForReader } from '../harness/reader-view.ts';
import { article } from '../sample.ts';
import { changeEntryRecord } from './in-database.ts';
import { savedRecords } from './saved-records.ts';
import { untilButtonSays, untilStatusSays } from './until-told.ts';

const picture = (name: string) =>
  `<p class="pCenter"><img src="http://c.baothanhhoa.vn/img/desktop/news/2011/mat-mang-${name}.jpg"></p>
  <p class="pCaption">Ảnh ${name}.</p>`;
const body = `<div id="dcontent">${'<p class="pBody">Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ.</p>'.repeat(8)}
  ${picture('a')}${picture('b')}</div>`;
const key = 'baothanhhoa.vn/4701';

inEachBrowser('without a network, in %s', (running) => {
  let page: Page;
  let own: Page;
  beforeEach(async () => {
    page = running.page;
    own = await running.browser.extensionPage('welcome.html');
    onTestFinished(() => own.close());
    onTestFinished(() => {
      running.server.isDown = false;
    });
  });
  const state = async () => (await inLibrary(own, 'entryOf', key))?.pictures;

  test('an open article is saved, says that its pictures are missing, is read, and gets them once there is a network', async () => {
    const stored = article(4701, body);
    running.server.pages = [stored];
    await page.bringToFront();
    await page.goto(running.browser.urlOf(stored.url));
    await waitForReader(page);
    running.server.isDown = true;
    await (await findInView(page, '[data-action=save]')).click();
    await untilButtonSays(page, 'Saved');
    await untilStatusSays(page, 'pictures that have not come yet: 2');
    // A round that nobody answers is no try.
    expect(await state()).toMatchObject({ wanted: 2, kept: 0, tries: 0 });

    const saved = await running.browser.extensionPage(`saved.html#${key}`);
    onTestFinished(() => saved.close());
    const shown = await saved.waitForSelector('article .body');
    expect(await shown?.evaluate((text) => text.textContent)).toContain('ra đồng gieo mạ');
    const found = await running.browser.extensionPage('library.html');
    onTestFinished(() => found.close());
    await found.type('input[type=search]', 'gieo ma');
    await found.waitForSelector(`[data-key="${key}"]`);

    running.server.isDown = false;
    // As if they had been tried long ago.
    await changeEntryRecord(own, key, { pictures: { ...(await state()), tried: Date.now() - 16 * 60_000 } });
    await running.browser.stopBackground();
    await own.evaluate(wakeBackground);
    await expect.poll(state).toMatchObject({ wanted: 2, kept: 2, tries: 1 });
    expect((await savedRecords(own, key)).hasThumbnail).toBe(true);
  });

  test('the list, the settings and the popup open as they always do', async () => {
    running.server.isDown = true;
    for (const [path, selector] of [
      ['library.html', 'input[type=search]'],
      ['options.html', 'input[name=theme]'],
      ['popup.html', 'input[type=search]'],
    ] as const) {
      const opened = await running.browser.extensionPage(path);
      expect(await opened.waitForSelector(selector), path).not.toBeNull();
      await opened.close();
    }
  });
});
