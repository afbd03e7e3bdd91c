import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { browserNames, launch } from '../harness/launch.ts';
import { waitForReader } from '../harness/reader-view.ts';
import type { RunningBrowser } from '../harness/running-browser.ts';
import { type PageServer, servePages } from '../harness/serve-pages.ts';
import { openVirtualDisplay, type VirtualDisplay } from '../harness/virtual-display.ts';
import { article, longBody, served } from '../sample.ts';
import { savedRecords } from './saved-records.ts';

/** Up from the menu's foot to our entry: what inspects the page stands below it. */
const upwards = { chromium: 2, firefox: 1 };

const linked = article(1001, longBody(1002));
/** Its text comes by a script alone, some time after the page. */
const scrambled = served('scrambled-base64');

/** A list of the newspaper's with a link. */
const listWith = (href: string) => ({
  url: 'http://baothanhhoa.vn/thoi-su',
  html: Buffer.from(
    `<!doctype html><meta charset="utf-8"><title>Thời sự</title><a id="link" href="${href}">Một bài</a>`,
  ),
});

/** An address that the server sends on to another. */
const movedTo = (location: string) => ({
  url: 'http://baothanhhoa.vn/bai-so-1011.htm',
  html: Buffer.from(''),
  status: 302,
  headers: { location },
});

describe.each(browserNames)('a link’s menu and the keyboard’s command in a window of %s', (name) => {
  let display: VirtualDisplay;
  let browser: RunningBrowser;
  let server: PageServer;
  let page: Page;
  let own: Page;
  beforeAll(async () => {
    display = await openVirtualDisplay();
    server = await servePages([]);
    browser = await launch(name, { port: server.port, headless: false });
    own = await browser.extensionPage('welcome.html');
    page = await browser.newPage();
  });
  afterEach(() => {
    server.requests.length = 0;
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await display?.close();
  });

  const saveByMenu = async (list = page) => {
    await list.bringToFront();
    await list.focus('#link');
    await display.openMenu();
    for (let step = 0; step < upwards[name]; step++) display.press('Up');
    display.press('Return');
  };
  const untilTold = (words: string) =>
    page.waitForFunction(
      (words) =>
        document
          .querySelector('doc-sach-notice')
          ?.shadowRoot?.querySelector('[role=status]')
          ?.textContent?.includes(words),
      { timeout: 40_000 },
      words,
    );

  test('saves the article of a link without opening it', async () => {
    server.pages = [listWith('/bai-so-1001.htm'), linked];
    await page.goto(browser.urlOf('http://baothanhhoa.vn/thoi-su'));
    const before = (await browser.browser.pages()).length;
    await saveByMenu();
    await untilTold('The article of the link is saved');
    const { text } = await savedRecords(own, 'baothanhhoa.vn/1001');
    expect(text?.article.title).toBe('Bài số 1001');
    expect((await browser.browser.pages()).length).toBe(before);
    // Asked for once, and nothing that stands on it.
    expect(server.requests.filter(({ path }) => path.includes('1001'))).toHaveLength(1);
  });

  test('reads a page as it is shown, in a tab behind that closes, where its text comes by a script', async () => {
    server.pages = [listWith(new URL(scrambled.url).pathname), scrambled];
    await page.goto(browser.urlOf('http://baothanhhoa.vn/thoi-su'));
    const before = (await browser.browser.pages()).length;
    await saveByMenu();
    await untilTold('The article of the link is saved');
    const key = `baothanhhoa.vn/${/(\d+)\.htm/.exec(scrambled.url)?.[1]}`;
    const { text } = await savedRecords(own, key);
    expect(text).not.toBeNull();
    await expect.poll(async () => (await browser.browser.pages()).length).toBe(before);
  });

  test.each<[string, (list: Page) => Promise<unknown>]>([
    ['closes', (list) => list.close()],
    ['goes on to another site', (list) => list.goto('about:blank')],
  ])('saves it all the same where the tab with the link %s before the article comes', async (how, leave) => {
    const id = how === 'closes' ? 1015 : 1016;
    const coming = Promise.withResolvers<void>();
    const { html, ...rest } = article(id, longBody(1001));
    const half = Math.floor(html.length / 2);
    const tail = { html: html.subarray(half), after: coming.promise };
    server.pages = [listWith(`/bai-so-${id}.htm`), { ...rest, html: html.subarray(0, half), tail }];
    const list = await browser.newPage();
    onTestFinished(() => (list.isClosed() ? undefined : list.close()));
    await list.goto(browser.urlOf('http://baothanhhoa.vn/thoi-su'));
    const before = (await browser.browser.pages()).length;
    await saveByMenu(list);
    const isAskedFor = () => server.requests.some(({ path }) => path.includes(String(id)));
    await expect.poll(isAskedFor, { timeout: 20_000 }).toBe(true);
    await leave(list);
    coming.resolve();
    const isSaved = async () => (await savedRecords(own, `baothanhhoa.vn/${id}`)).text !== null;
    await expect.poll(isSaved, { timeout: 40_000 }).toBe(true);
    const left = before - (how === 'closes' ? 1 : 0);
    await expect.poll(async () => (await browser.browser.pages()).length, { timeout: 20_000 }).toBe(left);
  });

  test.each([
    ['is not there any more', 404, 'no longer has the article'],
    ['does not come', 503, 'did not come'],
  ])('says so where the article %s', async (_, status, words) => {
    server.pages = [listWith('/bai-so-1009.htm'), { ...article(1009, longBody(1001)), status }];
    await page.goto(browser.urlOf('http://baothanhhoa.vn/thoi-su'));
    await saveByMenu();
    await untilTold(words);
    expect((await savedRecords(own, 'baothanhhoa.vn/1009')).entry).toBeNull();
  });

  test.each([
    ['another article', '/bai-so-1012.htm'],
    ['the home page', '/'],
  ])('says that the article is not there where its address leads to %s, and saves nothing', async (_, to) => {
    const other = article(1012, longBody(1001));
    server.pages = [
      listWith('/bai-so-1011.htm'),
      movedTo(to),
      other,
      { ...other, url: 'http://baothanhhoa.vn/' },
    ];
    await page.goto(browser.urlOf('http://baothanhhoa.vn/thoi-su'));
    const before = (await browser.browser.pages()).length;
    await saveByMenu();
    await untilTold('no longer has the article');
    for (const id of [1011, 1012])
      expect((await savedRecords(own, `baothanhhoa.vn/${id}`)).entry, String(id)).toBeNull();
    expect((await browser.browser.pages()).length).toBe(before);
  });

  test('saves no other article where the page itself goes on to one', async () => {
    const leading = article(1013, '<script>location.replace("/bai-so-1014.htm")</script>');
    server.pages = [listWith('/bai-so-1013.htm'), leading, article(1014, longBody(1001))];
    await page.goto(browser.urlOf('http://baothanhhoa.vn/thoi-su'));
    await saveByMenu();
    const told = await page.waitForFunction(
      () => {
        const line = document.querySelector('doc-sach-notice')?.shadowRoot?.querySelector('[role=status]');
        const words = line?.textContent ?? '';
        return words !== '' && !words.includes('Getting the article') && words;
      },
      { timeout: 40_000 },
    );
    // Which of the two depends on whether the page was gone already when it was to be read.
    expect(await told.jsonValue()).toMatch(/nothing is saved|did not come/);
    for (const id of [1013, 1014])
      expect((await savedRecords(own, `baothanhhoa.vn/${id}`)).entry, String(id)).toBeNull();
  });

  test('the keyboard’s command saves the article of the page, and says why not where there is none', async () => {
    const here = article(1010, longBody(1002));
    server.pages = [here, listWith('/bai-so-1001.htm')];
    await page.goto(browser.urlOf(here.url));
    await waitForReader(page);
    await page.bringToFront();
    display.press('alt+shift+l');
    const isSaved = async () => (await savedRecords(own, 'baothanhhoa.vn/1010')).text !== null;
    await expect.poll(isSaved, { timeout: 20_000 }).toBe(true);
    await page.goto(browser.urlOf('http://baothanhhoa.vn/thoi-su'));
    await page.bringToFront();
    display.press('alt+shift+l');
    await untilTold('No article was found');
  });
});
