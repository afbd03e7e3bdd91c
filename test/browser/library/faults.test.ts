import type { Page } from 'puppeteer-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { findInView, pressInView, waitForReader } from '../harness/reader-view.ts';
import { article, longBody } from '../sample.ts';
import { type Answered, changeEntryRecord, inDatabase } from './in-database.ts';
import { savedRecords } from './saved-records.ts';
import { untilStatusSays } from './until-told.ts';

inEachBrowser('what can go wrong with the library in %s', (running) => {
  let page: Page;
  let own: Page;
  beforeEach(async () => {
    page = running.page;
    own = await running.browser.extensionPage('welcome.html');
    onTestFinished(() => own.close());
    await page.bringToFront();
  });
  const open = async (id: number, tab = page) => {
    const served = article(id, longBody(4999));
    running.server.pages = [...running.server.pages.filter(({ url }) => url !== served.url), served];
    await tab.goto(running.browser.urlOf(served.url));
    await waitForReader(tab);
  };
  const press = async (action: string, tab = page) => {
    await tab.bringToFront();
    await pressInView(tab, `[data-action=${action}]`);
  };
  const saveAndWait = async (id: number) => {
    await open(id);
    await press('save');
    const key = `baothanhhoa.vn/${id}`;
    await expect
      .poll(async () => (await savedRecords(own, key)).entry !== null, { timeout: 20_000 })
      .toBe(true);
    return key;
  };

  test('two tabs save the same article at once: one entry, and both say that it is saved', async () => {
    // In a window of its own: a tab behind takes no key.
    const other = await running.browser.browser.newPage({ type: 'window' });
    onTestFinished(() => other.close());
    await open(4201);
    await open(4201, other);
    for (const tab of [page, other]) await (await findInView(tab, '[data-action=save]')).focus();
    await Promise.all([page.keyboard.press(' '), other.keyboard.press(' ')]);
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await findInView(tab, '[data-action=save][aria-expanded]');
    }
    const count = await inDatabase(own, async (database, answered) => {
      const entries = await answered(database.transaction('entries').objectStore('entries').getAll());
      return entries.filter(({ key }) => key === 'baothanhhoa.vn/4201').length;
    });
    expect(count).toBe(1);
  });

  test('a text that is damaged is said to be, with the way to the newspaper’s page; the others are read', async () => {
    const damaged = await saveAndWait(4202);
    const whole = await saveAndWait(4203);
    const spoil = async (database: IDBDatabase, answered: Answered, key: string) => {
      const texts = database.transaction('texts', 'readwrite').objectStore('texts');
      await answered(texts.put({ key, article: { title: 7, blocks: '<script>alert(1)</script>' } }));
    };
    await inDatabase(own, spoil, damaged);
    const saved = await running.browser.extensionPage(`saved.html#${damaged}`);
    onTestFinished(() => saved.close());
    await saved.waitForFunction(() => document.body.textContent.includes('damaged'));
    expect(await saved.$$eval('main a', (links) => links.map((link) => link.getAttribute('href')))).toContain(
      'https://baothanhhoa.vn/bai-so-4202.htm',
    );
    // The same page goes on to one that is whole.
    await saved.evaluate((key) => {
      location.hash = key;
    }, whole);
    await saved.waitForSelector('article h1');
    expect(await saved.$eval('article h1', (title) => title.textContent)).toBe('Bài số 4203');
  });

  test('of an entry that is damaged the text is read all the same, and saving it mends the entry', async () => {
    const key = await saveAndWait(4206);
    await changeEntryRecord(own, key, { title: 7, starred: true, tags: ['quê'] });
    const saved = await running.browser.extensionPage(`saved.html#${key}`);
    onTestFinished(() => saved.close());
    const note = await saved.waitForSelector('.former');
    expect(await note?.evaluate((line) => line.textContent)).toContain('damaged');
    expect(await saved.$eval('article h1', (title) => title.textContent)).toBe('Bài số 4206');
    await saved.click('[data-action=save]');
    await saved.waitForSelector('[data-action=save][aria-expanded]');
    await saved.waitForSelector('.former', { hidden: true });
    expect((await savedRecords(own, key)).entry).toMatchObject({
      title: 'Bài số 4206',
      starred: true,
      tags: ['quê'],
    });
  });

  test('an article that is not saved is said not to be', async () => {
    const saved = await running.browser.extensionPage('saved.html#baothanhhoa.vn/999999');
    onTestFinished(() => saved.close());
    await saved.waitForFunction(() => document.body.textContent.includes('not among the saved ones'));
  });

  test('a clock that was set back leaves what is saved last on top, with the date that the clock told', async () => {
    const first = await saveAndWait(4204);
    // As if it had been saved tomorrow, before the clock was set right.
    const tomorrow = Date.now() + 86_400_000;
    await changeEntryRecord(own, first, { saved: tomorrow, order: tomorrow });
    const second = await saveAndWait(4205);
    const { entry } = await savedRecords(own, second);
    expect(entry?.order).toBeGreaterThan(tomorrow);
    expect(entry?.saved).toBeLessThan(tomorrow);
  });

  test('what the browser has cleared is noticed, and said in the list', async () => {
    await saveAndWait(4206);
    await own.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase('library');
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error);
        }),
    );
    own = await running.browser.extensionPage('library.html');
    await own.waitForFunction(() => document.body.textContent.includes('has cleared'), { timeout: 30_000 });
    await own.click('[data-action=dismiss-cleared]');
    await running.browser.extensionPage('library.html', own);
    await own.waitForSelector('input[type=search]');
    expect(await own.evaluate(() => document.body.textContent)).not.toContain('cleared');
  });

  test('a database of a later version is left alone, and everything says so', async () => {
    await saveAndWait(4207);
    await own.evaluate(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('library', 99);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
          request.onerror = () => reject(request.error);
        }),
    );
    await open(4208);
    await press('save');
    await untilStatusSays(page, 'newer version of Đọc Sạch');
    const list = await running.browser.extensionPage('popup.html');
    onTestFinished(() => list.close());
    await list.waitForFunction(() => document.body.textContent.includes('newer version of Đọc Sạch'));
    // What was saved is still there.
    const kept = await own.evaluate(async () => {
      const request = indexedDB.open('library');
      return new Promise<number>((resolve) => {
        request.onsuccess = () => {
          const texts = request.result.transaction('texts').objectStore('texts').get('baothanhhoa.vn/4207');
          texts.onsuccess = () => {
            request.result.close();
            resolve(texts.result ? 1 : 0);
          };
        };
      });
    });
    expect(kept).toBe(1);
    await own.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.deleteDatabase('library');
          request.onsuccess = () => resolve();
        }),
    );
  });
});
