import type { Page } from 'puppeteer-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { inLibrary } from '../harness/library-in-page.ts';
import { wakeBackground } from '../harness/own-page.ts';
import { pictureAt } from '../harness/picture.ts';
import { findInView, waitForReader } from '../harness/reader-view.ts';
import { article } from '../sample.ts';
import { type Answered, changeEntryRecord, inDatabase } from './in-database.ts';
import { listed } from './listed.ts';
import { savedRecords } from './saved-records.ts';

/** No name of a picture, so that the server draws none. */
const address = 'http://c.baothanhhoa.vn/img/desktop/news/2011/ben.nojpg';
const body = `<div id="dcontent">${`<p class="pBody">${'Bà con ra đồng gieo mạ. '.repeat(12)}</p>`.repeat(4)}
  <p class="pCenter"><img src="${address}"></p><p class="pCaption">Bến.</p></div>`;
const day = 24 * 3600_000;

inEachBrowser('what the background sees to when it starts, in %s', (running) => {
  let own: Page;
  beforeEach(async () => {
    own = await running.browser.extensionPage('welcome.html');
    onTestFinished(() => own.close());
    await inLibrary(own, 'empty');
  });
  const restart = async () => {
    await running.browser.stopBackground();
    await own.evaluate(wakeBackground);
  };

  test('a picture that did not come is fetched when its time has come, and shown', async () => {
    const served = article(4501, body);
    const key = 'baothanhhoa.vn/4501';
    running.server.pages = [served];
    const { page } = running;
    await page.bringToFront();
    await page.goto(running.browser.urlOf(served.url));
    await waitForReader(page);
    await (await findInView(page, '[data-action=save]')).click();
    const state = async () => (await inLibrary(own, 'entryOf', key))?.pictures;
    await expect.poll(state, { timeout: 20_000 }).toMatchObject({ wanted: 1, kept: 0, tries: 1 });
    const picture = pictureAt('/ben.jpg');
    if (!picture) throw new Error('no picture is drawn');
    running.server.pages = [{ url: address, html: picture.bytes, contentType: picture.contentType }];
    // As if they had been tried long ago.
    const { entry } = await savedRecords(own, key);
    const tried = Date.now() - 16 * 60_000;
    await changeEntryRecord(own, key, { pictures: { ...Object(entry?.pictures), tried } });
    await restart();
    await expect.poll(state, { timeout: 20_000 }).toMatchObject({ wanted: 1, kept: 1, tries: 2 });
    expect((await savedRecords(own, key)).pictures[0]?.bytes).toBe(picture.bytes.length);
    const saved = await running.browser.extensionPage(`saved.html#${key}`);
    onTestFinished(() => saved.close());
    await saved.waitForFunction(() => {
      const shown = document.querySelector<HTMLImageElement>('article figure img[src^=blob]');
      return shown?.complete && shown.naturalWidth > 0;
    });
  });

  test('what has been in the trash for more than thirty days goes for good, and nothing else', async () => {
    const ages = [31, 29, 0];
    await noteSteadyClock(own, Date.now() - 3 * day, Date.now() - day);
    await inLibrary(
      own,
      'fill',
      listed(4, (number) => {
        const age = ages[number - 1];
        return age === undefined ? {} : { shelf: 'trash', removed: Date.now() - age * day };
      }),
    );
    await restart();
    const isThere = async (number: number) =>
      (await inLibrary(own, 'entryOf', `baothanhhoa.vn/${number}`)) !== null;
    await expect.poll(() => isThere(1), { timeout: 20_000 }).toBe(false);
    expect((await savedRecords(own, 'baothanhhoa.vn/1')).text).toBeNull();
    for (const number of [2, 3, 4]) expect(await isThere(number), String(number)).toBe(true);
  });
});

/**
 * As if the clock had gone on without a leap for days, so that what it says counts; and the library is one that holds
 * something, which is noted where articles are saved.
 */
async function noteSteadyClock(own: Page, from: number, last: number): Promise<void> {
  const id = 'this one';
  const note = async (database: IDBDatabase, answered: Answered, id: string) => {
    const about = database.transaction('about', 'readwrite').objectStore('about');
    await answered(about.put({ name: 'id', value: id }));
  };
  await inDatabase(own, note, id);
  await own.evaluate(
    (items) => {
      interface Api {
        storage: { local: { set(items: object): Promise<void> } };
      }
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (browser ?? chrome).storage.local.set(items);
    },
    { clock: { from, last }, 'library-held': id },
  );
}
