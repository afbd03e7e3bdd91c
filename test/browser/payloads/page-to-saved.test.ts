import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, onTestFinished, test } from 'vitest';
import { bundleForPage } from '../harness/bundle-for-page.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { findInView, isReaderOpen, waitForReader } from '../harness/reader-view.ts';
import { turnAutomaticOff } from '../harness/stored-settings.ts';
import { importText, untilTransferTold } from '../library/transferring.ts';
import { untilButtonSays } from '../library/until-told.ts';
import { list } from '../sample.ts';
import { crowdedPages, payloadPages, sentence } from './payload-pages.ts';
import { beginWatch, foreignRequests, harmIn, touchEverything, watchLeaving } from './watch-harm.ts';

const nothing = { view: 0, script: 0 };
const bundle = bundleForPage({ entry: join(import.meta.dirname, 'payload-in-page.tsx'), name: 'payload' });

inEachBrowser('payloads from page to saved article in %s', (running) => {
  /** Goes on once the page's own payloads have run, loaded and failed. */
  const untilQuiet = (page: Page) => page.waitForNetworkIdle({ idleTime: 400 });
  /** Begins to count. @returns what was counted: requests to payloads' hosts, and where the tab went */
  const watch = async (page: Page) => {
    running.server.requests.length = 0;
    const left = await watchLeaving(page);
    return () => ({ requests: foreignRequests(running.server), left: left() });
  };

  test('what counts sees what runs, loads and leads away', async () => {
    const { page, server } = running;
    server.pages = [list];
    await page.goto(running.browser.urlOf(list.url));
    const counted = await watch(page);
    await page.evaluate(beginWatch);
    const show = (html: string) =>
      page.evaluate((html) => {
        document.querySelector('doc-sach-reader')?.remove();
        const host = document.createElement('doc-sach-reader');
        host.attachShadow({ mode: 'open' }).innerHTML = `<article>${html}</article>`;
        document.documentElement.append(host);
      }, html);
    await show('<p onmouseover=ran(this)>x</p><img src="http://evil.test/x">');
    expect(await touchEverything(page)).toEqual(['<p onmouseover="ran(this)">']);
    await show('<a href="javascript:ran(this)">x</a>');
    expect(await touchEverything(page)).toEqual(['<a href="javascript:ran(this)">']);
    await expect.poll(() => harmIn(page)).toMatchObject({ view: 1, script: 1 });
    await expect.poll(() => foreignRequests(server)).toEqual(['evil.test/x']);
    await show(`<p onmouseover="location = '/leads-away'">x</p>`);
    await Promise.all([page.waitForNavigation(), touchEverything(page)]);
    expect(counted().left).toEqual([running.browser.urlOf('http://baothanhhoa.vn/leads-away')]);
  });

  test('each by itself, out of a page’s markup into the view', { timeout: 120_000 }, async () => {
    const { page, server } = running;
    server.pages = [list];
    await page.goto(running.browser.urlOf(list.url));
    await page.evaluate(`${await bundle}\nglobalThis.payload = payload;\nnull`);
    await page.evaluate(beginWatch);
    const counted = await watch(page);
    for (const { name, html, url } of payloadPages) {
      const source = new TextDecoder().decode(html);
      const shown = await page.evaluate(
        (html, address) => Reflect.get(globalThis, 'payload').show(html, address) as string | null,
        source,
        url,
      );
      expect(shown, name).toBeNull();
      expect(await touchEverything(page), name).toEqual([]);
      expect(await harmIn(page), name).toMatchObject(nothing);
    }
    await untilQuiet(page);
    expect(counted()).toEqual({ requests: [], left: [] });
    expect(await harmIn(page)).toEqual({ view: 0, page: 0, script: 0, refused: [] });
  });

  test('out of a page in which they are at work, into the view and the library', {
    timeout: 120_000,
  }, async () => {
    await turnAutomaticOff(running);
    const { page, server, browser } = running;
    const pages = crowdedPages(`(${beginWatch})()`);
    for (const stored of pages) {
      server.pages = [stored];
      await page.goto(browser.urlOf(stored.url));
      await untilQuiet(page);
      // The page itself runs what it likes; from here on the view is looked at.
      await page.evaluate(beginWatch);
      const counted = await watch(page);
      await browser.pressToolbarButton(page);
      await waitForReader(page);
      expect(await touchEverything(page)).toEqual([]);
      await (await findInView(page, '[data-action=save]')).click();
      await untilButtonSays(page, 'Saved');
      await untilQuiet(page);
      expect(counted(), stored.url).toEqual({ requests: [], left: [] });
      expect(await harmIn(page), stored.url).toMatchObject(nothing);
      expect(await isReaderOpen(page)).toBe(true);
    }
    const ids = pages.map(({ url }) => Number(/(\d+)\.htm$/.exec(url)?.[1]));
    await lookAtSaved(ids);
  });

  test('each by itself, out of a page that is fetched, into the library', { timeout: 180_000 }, async () => {
    const { browser, server } = running;
    const folder = await mkdtemp(join(tmpdir(), 'doc-sach-payloads-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    server.pages = payloadPages;
    const page = await browser.extensionPage('library.html#transfer');
    onTestFinished(() => page.close());
    await page.evaluate(beginWatch);
    const counted = await watch(page);
    const rows = payloadPages.map(({ url }) => `Bài,${browser.urlOf(url)},1583000000,,unread`);
    await importText(
      page,
      `title,url,time_added,tags,status\n${rows.join('\n')}\n`,
      join(folder, 'links.csv'),
    );
    await untilTransferTold(page, `in this file: ${payloadPages.length}`);
    await page.$eval('[data-action=fetch-found]', (button) => (button as HTMLElement).click());
    await page.waitForFunction(
      (words) => document.querySelector('.transfer')?.textContent?.includes(words),
      { timeout: 120_000 },
      `Added: ${payloadPages.length}.`,
    );
    expect(counted()).toEqual({ requests: [], left: [] });
    // Chromium tells of handlers, styles and addresses that the policy refuses as soon as a document is parsed, though
    // nothing in it would run or load: the test before has no policy.
    expect(await harmIn(page)).toMatchObject({ view: 0, page: 0, script: 0 });
    await lookAtSaved(payloadPages.map(({ id }) => id));
  });

  /** Looks at saved articles, one after the other in one tab. */
  async function lookAtSaved(ids: readonly number[]): Promise<void> {
    const [first, ...rest] = ids;
    const saved = await running.browser.extensionPage(`saved.html#baothanhhoa.vn/${first}`);
    onTestFinished(() => saved.close());
    await saved.evaluate(beginWatch);
    const counted = await watch(saved);
    for (const id of [first, ...rest]) {
      await saved.evaluate((key) => location.replace(`#${key}`), `baothanhhoa.vn/${id}`);
      await saved.waitForFunction(
        (title, words) =>
          document.querySelector('article h1')?.textContent === title &&
          document.querySelector('article .body')?.textContent?.includes(words),
        {},
        `Bài số ${id}`,
        sentence,
      );
      expect(await touchEverything(saved), String(id)).toEqual([]);
      expect(await harmIn(saved), String(id)).toEqual({ view: 0, page: 0, script: 0, refused: [] });
    }
    expect(counted()).toEqual({ requests: [], left: [] });
    // A saved article asks the network for nothing, its newspaper neither.
    expect(running.server.requests.filter(({ host }) => host.endsWith('baothanhhoa.vn'))).toEqual([]);
  }
});
