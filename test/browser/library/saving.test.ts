import type { Page } from 'puppeteer-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { findInView, loadPictures, readReaderView, waitForReader } from '../harness/reader-view.ts';
import { article } from '../sample.ts';
import { savedRecords } from './saved-records.ts';
import { untilButtonSays, untilStatusSays } from './until-told.ts';

const picture = (name: string) =>
  `<p class="pCenter"><i><img src="http://c.baothanhhoa.vn/img/desktop/news/2011/${name}.jpg"></i></p><p class="pCaption">Ảnh ${name} chụp ở bến.</p>`;
const paragraphs = (words: string) =>
  `<p class="pBody">${words} Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ.</p>`.repeat(6);
const body = (words: string, pictures = ['a', 'b']) =>
  `<div id="dcontent">${paragraphs(words)}${pictures.map(picture).join('')}</div>`;

inEachBrowser('saving from the reading view in %s', (running) => {
  let page: Page;
  /** One of the extension's own pages, to look at what is kept. */
  let own: Page;
  beforeEach(async () => {
    page = running.page;
    own = await running.browser.extensionPage('welcome.html');
    onTestFinished(() => own.close());
    await page.bringToFront();
  });
  const open = async (served: ReturnType<typeof article>, more: ReturnType<typeof article>[] = []) => {
    running.server.pages = [served, ...more];
    await page.goto(running.browser.urlOf(served.url));
    await waitForReader(page);
    await page.bringToFront();
  };
  const press = async (action: string) => (await findInView(page, `[data-action=${action}]`)).click();
  const key = (id: number) => `baothanhhoa.vn/${id}`;
  const untilPictures = (id: number, count: number) =>
    expect
      .poll(async () => (await savedRecords(own, key(id))).pictures.length, { timeout: 20_000 })
      .toBe(count);

  test('text and pictures are kept, and read again without the network, as they were shown', async () => {
    await open(article(4001, body('Làng biển.')));
    await loadPictures(page);
    const shown = await readReaderView(page);
    await press('save');
    await untilButtonSays(page, 'Saved');
    await untilPictures(4001, 2);
    const { entry, hasThumbnail } = await savedRecords(own, key(4001));
    expect(entry).toMatchObject({ key: key(4001), title: 'Bài số 4001', shelf: 'list', opened: false });
    expect(hasThumbnail).toBe(true);
    // Nothing is there any more to be asked for.
    running.server.pages = [];
    running.server.requests.length = 0;
    const saved = await running.browser.extensionPage(`saved.html#${key(4001)}`);
    onTestFinished(() => saved.close());
    await saved.waitForSelector('article figure img[src^=blob]');
    await loadPictures(saved);
    const { title, paras, headings, lead, images } = await readReaderView(saved);
    expect({ title, paras, headings, lead }).toEqual({
      title: shown.title,
      paras: shown.paras,
      headings: shown.headings,
      lead: shown.lead,
    });
    expect(images.map(({ caption }) => caption)).toEqual(shown.images.map(({ caption }) => caption));
    const widths = await saved.$$eval('article img', (pictures) => pictures.map((one) => one.naturalWidth));
    expect(widths.every((width) => width > 0)).toBe(true);
    expect(running.server.requests.filter(({ host }) => host.endsWith('baothanhhoa.vn'))).toEqual([]);
    // It is not unread any more.
    await expect.poll(async () => (await savedRecords(own, key(4001))).entry?.opened).toBe(true);
  });

  test('the key saves, and every tab of the article shows it at once', async () => {
    const served = article(4002, body('Chợ phiên.', []));
    await open(served);
    const other = await running.browser.newPage();
    onTestFinished(() => other.close());
    await other.goto(running.browser.urlOf(`${served.url}?from=zalo`));
    await waitForReader(other);
    await page.bringToFront();
    // Single keys come with what stands beside the article.
    await findInView(page, '.progress');
    await page.keyboard.press('b');
    await untilButtonSays(page, 'Saved');
    await other.bringToFront();
    await untilButtonSays(other, 'Saved');
    await expect.poll(() => badges(own)).toEqual(['✓', '✓']);
  });

  test('saved again after the newspaper has changed it: the new text, the old one as a revision, one entry', async () => {
    await open(article(4003, body('Bản đầu.', ['a'])));
    await press('save');
    await untilButtonSays(page, 'Saved');
    await untilPictures(4003, 1);
    await open(article(4003, body('Bản sau.', ['b'])));
    await untilButtonSays(page, 'Saved');
    await press('save');
    await press('save-again');
    await untilStatusSays(page, 'has changed this article since');
    await expect
      .poll(async () => (await savedRecords(own, key(4003))).pictures.map(({ src }) => src.at(-5)))
      .toEqual(['a', 'b']);
    const { text, revisions } = await savedRecords(own, key(4003));
    expect(JSON.stringify(text?.article)).toContain('Bản sau.');
    expect(revisions).toBe(1);
    // Both are read in the saved page.
    const saved = await running.browser.extensionPage(`saved.html#${key(4003)}`);
    onTestFinished(() => saved.close());
    const untilTextIs = (words: string) =>
      saved.waitForFunction(
        (words) => document.querySelector('article .body')?.textContent?.includes(words),
        {},
        words,
      );
    await untilTextIs('Bản sau.');
    await saved.click('.revisions a');
    await untilTextIs('Bản đầu.');
    // With its own picture, which the newspaper shows no more.
    await saved.waitForSelector('article .body img[src^="blob:"]');
    expect(await saved.$eval('.former', (line) => line.textContent)).toContain('former text');
    expect(await saved.$('[data-action=save]')).toBeNull();
    await saved.click('.former a');
    await untilTextIs('Bản sau.');
  });

  test('a tab that was left open does not put its older text over a newer one, and says so', async () => {
    await open(article(4008, body('Bản cũ.', [])));
    const later = await running.browser.newPage();
    onTestFinished(() => later.close());
    running.server.pages = [article(4008, body('Bản mới.', []))];
    await later.goto(running.browser.urlOf(article(4008, '').url));
    await waitForReader(later);
    await later.bringToFront();
    await (await findInView(later, '[data-action=save]')).click();
    await untilButtonSays(later, 'Saved');
    await page.bringToFront();
    await untilButtonSays(page, 'Saved');
    await press('save');
    await press('save-again');
    await untilStatusSays(page, 'older than what is saved');
    const { text, revisions } = await savedRecords(own, key(4008));
    expect(JSON.stringify(text?.article)).toContain('Bản mới.');
    expect(revisions).toBe(1);
  });

  test('from the saved page the article is fetched once more, and shown as it is now', async () => {
    await open(article(4006, body('Lúc đầu.', [])));
    await press('save');
    await untilButtonSays(page, 'Saved');
    running.server.pages = [article(4006, body('Về sau.', ['a']))];
    const saved = await running.browser.extensionPage(`saved.html#${key(4006)}`);
    onTestFinished(() => saved.close());
    const click = async (action: string) => (await saved.waitForSelector(`[data-action=${action}]`))?.click();
    await saved.waitForSelector('[data-action=save][aria-expanded]');
    await click('save');
    await click('save-again');
    await saved.waitForFunction(() =>
      document.querySelector('article .body')?.textContent?.includes('Về sau.'),
    );
    await saved.waitForSelector('article figure img[src^=blob]');
    expect((await savedRecords(own, key(4006))).revisions).toBe(1);
  });

  test('what is deleted for good while it shows is told, and can be saved as it shows', async () => {
    await open(article(4007, body('Sắp mất.', [])));
    await press('save');
    await untilButtonSays(page, 'Saved');
    const saved = await running.browser.extensionPage(`saved.html#${key(4007)}`);
    onTestFinished(() => saved.close());
    await saved.waitForSelector('[data-action=save][aria-expanded]');
    // The newspaper has it no more, either.
    running.server.pages = [];
    await sendOwn(saved, { type: 'delete-articles', keys: [key(4007)], numbers: [] });
    const note = await saved.waitForSelector('.former');
    expect(await note?.evaluate((line) => line.textContent)).toContain('deleted for good');
    expect(await saved.$eval('article .body', (text) => text.textContent)).toContain('Sắp mất.');
    await saved.click('[data-action=save]');
    await saved.waitForSelector('[data-action=save][aria-expanded]');
    await saved.waitForSelector('.former', { hidden: true });
    expect(JSON.stringify((await savedRecords(own, key(4007))).text)).toContain('Sắp mất.');
  });

  test('a picture that does not come holds up neither the text nor the others, and is told', async () => {
    const missing = body('Ảnh thiếu.', ['a']).replace(
      '</div>',
      `${picture('c').replace('.jpg', '.nojpg')}</div>`,
    );
    await open(article(4004, missing));
    await press('save');
    await untilStatusSays(page, 'pictures that have not come yet: 1');
    const { pictures, text } = await savedRecords(own, key(4004));
    expect(pictures.map(({ src }) => src.at(-5))).toEqual(['a']);
    expect(text).not.toBeNull();
    // On a phone it stands above the sheet that is opened then.
    await page.setViewport({ width: 360, height: 740 });
    await press('save');
    const [status, panel] = await Promise.all(
      ['.status', '.panel'].map(async (part) => (await findInView(page, part)).boundingBox()),
    );
    expect(status?.y).toBeGreaterThan(0);
    expect((status?.y ?? 0) + (status?.height ?? 0)).toBeLessThanOrEqual(panel?.y ?? 0);
  });

  test('what was removed is taken back, from the view', async () => {
    await open(article(4005, body('Bỏ đi.', [])));
    await press('save');
    await untilButtonSays(page, 'Saved');
    await press('save');
    await press('remove-saved');
    await untilStatusSays(page, 'Removed');
    await expect.poll(async () => (await savedRecords(own, key(4005))).entry?.shelf).toBe('trash');
    await press('undo');
    await untilButtonSays(page, 'Saved');
    expect((await savedRecords(own, key(4005))).entry?.shelf).toBe('list');
  });
});

/** The badges of the tabs that show articles, one of the extension's own pages being asked. */
function badges(own: Page): Promise<string[]> {
  return own.evaluate(async () => {
    interface Api {
      tabs: { query(about: { url: string }): Promise<{ id: number }[]> };
      action: { getBadgeText(about: { tabId: number }): Promise<string> };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs, action } = browser ?? chrome;
    const shown = await tabs.query({ url: '*://*.baothanhhoa.vn/bai-so-4002*' });
    return Promise.all(shown.map(({ id }) => action.getBadgeText({ tabId: id })));
  });
}

/** Has a page of the extension send a message to the background, as its own scripts do. */
function sendOwn(own: Page, message: object): Promise<unknown> {
  return own.evaluate(async (message) => {
    interface Api {
      runtime: { sendMessage(message: object): Promise<unknown> };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).runtime.sendMessage(message);
  }, message);
}
