import type { Page } from 'puppeteer-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { findInView, waitForReader } from './harness/reader-view.ts';
import { untilButtonSays } from './library/until-told.ts';
import { article } from './sample.ts';

const key = 'baothanhhoa.vn/6801';
const paragraph = 'Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ cho kịp khung thời vụ năm nay.';
/** A page that gives its whole address to wherever its links lead. */
const talkative = {
  ...article(
    6801,
    `<div id="dcontent"><p class="pBody"><a href="http://other.test/bang?id=1&utm_source=bao&fbclid=x" rel="opener" target="_blank" referrerpolicy="unsafe-url">Xem bảng</a></p>
    <p class="pBody">${paragraph}</p><iframe src="http://media.dhcn.vn/embed/1" title="Phim"></iframe></div>`,
  ),
  headers: { 'referrer-policy': 'unsafe-url' },
};
const elsewhere = ['http://other.test/bang', 'http://media.dhcn.vn/embed/1'].map((url) => ({
  url,
  html: Buffer.from('<!doctype html><title>Trang khác</title><h1>Trang khác</h1>'),
}));

inEachBrowser('links in %s', (running) => {
  beforeEach(() => {
    running.server.pages = [talkative, ...elsewhere];
    running.server.requests.length = 0;
  });

  const open = async () => {
    const { page, browser } = running;
    // As somebody got it who was sent the link.
    await page.goto(`${browser.urlOf(talkative.url)}?utm_source=zalo&zarsrc=30`);
    await waitForReader(page);
    await page.bringToFront();
    return page;
  };
  /** What a server learned of where its visitor came from, and what the page there can learn. */
  const learned = async (page: Page, path: string) => {
    await page.waitForSelector('h1');
    const told = await page.evaluate(() => ({
      referrer: document.referrer,
      hasOpener: window.opener !== null,
    }));
    const asked = running.server.requests.filter((request) => request.path.startsWith(path));
    return { ...told, asked: asked.map((request) => [request.path, request.referer ?? 'nothing']) };
  };
  const follow = (page: Page, link: string) => Promise.all([page.waitForNavigation(), page.click(link)]);
  /** The tab that an action opens. */
  const opened = async (page: Page, host: string, act: () => Promise<void>): Promise<Page> => {
    const before = new Set(page.browser().targets());
    const coming = page
      .browser()
      .waitForTarget((target) => !before.has(target) && target.url().includes(host));
    await act();
    const shown = await (await coming).page();
    if (!shown) throw new Error('The link opened no tab.');
    onTestFinished(() => shown.close());
    return shown;
  };
  const pressApart = async (page: Page, link: string, how: 'middle' | 'Control' | 'left') => {
    if (how === 'Control') await page.keyboard.down('Control');
    await page.click(link, { button: how === 'middle' ? 'middle' : 'left' });
    if (how === 'Control') await page.keyboard.up('Control');
  };
  const nothing = { referrer: '', hasOpener: false, asked: [['/bang?id=1', 'nothing']] };
  const textLink = 'article .body p a';

  test('the page’s own link tells everything: this test would see it', async () => {
    const page = await open();
    const apart = await opened(page, 'other.test', () =>
      page.evaluate(() => document.querySelector<HTMLElement>('#dcontent a')?.click()),
    );
    const { asked, hasOpener } = await learned(apart, '/bang');
    expect(hasOpener).toBe(true);
    expect(asked).toEqual([
      ['/bang?id=1&utm_source=bao&fbclid=x', expect.stringContaining('utm_source=zalo')],
    ]);
  });

  test('a link in the view tells nothing, and leads there without what counts readers', async () => {
    const page = await open();
    await follow(page, `doc-sach-reader >>> ${textLink}`);
    expect(await learned(page, '/bang')).toEqual(nothing);
  });

  test.each(['middle', 'Control'] as const)('nor in a tab of its own (%s)', async (how) => {
    const page = await open();
    const apart = await opened(page, 'other.test', () =>
      pressApart(page, `doc-sach-reader >>> ${textLink}`, how),
    );
    expect(await learned(apart, '/bang')).toEqual(nothing);
  });

  test('a player that is opened learns nothing', async () => {
    const page = await open();
    // The page itself has shown it in a frame.
    running.server.requests.length = 0;
    const apart = await opened(page, 'media.dhcn.vn', () =>
      pressApart(page, 'doc-sach-reader >>> a.embed', 'left'),
    );
    expect(await learned(apart, '/embed')).toEqual({ ...nothing, asked: [['/embed/1', 'nothing']] });
  });

  test('the saved article, its links and the way to the original tell nothing', async () => {
    const { browser } = running;
    const page = await open();
    await (await findInView(page, '[data-action=save]')).click();
    await untilButtonSays(page, 'Saved');
    running.server.requests.length = 0;
    const saved = await browser.extensionPage(`saved.html#${key}`);
    onTestFinished(() => saved.close());
    await saved.waitForSelector(textLink);
    await saved.bringToFront();
    const original = await saved.$eval('a.original', (link) => (link as HTMLAnchorElement).href);
    expect(original).toBe(browser.urlOf(talkative.url));
    for (const how of ['middle', 'Control'] as const) {
      const apart = await opened(saved, 'other.test', () => pressApart(saved, textLink, how));
      expect(await learned(apart, '/bang')).toEqual(nothing);
      running.server.requests.length = 0;
      await saved.bringToFront();
    }
    const there = await opened(saved, 'baothanhhoa.vn/', () => pressApart(saved, 'a.original', 'middle'));
    await there.waitForSelector('h1');
    const asked = running.server.requests.filter(({ path }) => path.includes('6801'));
    expect(asked.map(({ path, referer }) => [path, referer ?? 'nothing'])).toEqual([
      ['/bai-so-6801.htm', 'nothing'],
    ]);
  });
});
