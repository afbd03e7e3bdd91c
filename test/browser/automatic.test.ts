import type { Page } from 'puppeteer-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { ServedPage } from './harness/find-page.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import {
  findInView,
  isReaderOpen,
  pressInView,
  readReaderView,
  waitForReader,
  waitForReaderClosed,
} from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { forgetSettings, turnAutomaticOff } from './harness/stored-settings.ts';
import { article, list, longBody } from './sample.ts';

const first = article(1001, longBody(1002));
const second = article(1002, longBody(1001));
const printView = {
  ...article(1001, longBody(1002)),
  url: 'http://baothanhhoa.vn/print/7e65a7c0/1001.htm',
};

inEachBrowser('the automatic mode in %s', (running) => {
  let page: Page;
  beforeEach(() => {
    running.server.pages = [first, second, printView, list];
    page = running.page;
  });
  const forgetAfterwards = () => onTestFinished(() => forgetSettings(running));

  const goto = (stored: ServedPage) => page.goto(running.browser.urlOf(stored.url));
  const open = async (stored: ServedPage) => {
    await goto(stored);
    await waitForReader(page);
    await page.bringToFront();
  };
  const sendBack = async () => {
    await page.keyboard.press('Escape');
    await waitForReaderClosed(page);
  };
  const follow = (link: string) => Promise.all([page.waitForNavigation(), page.click(link)]);
  /** Waits until the page has settled on showing itself: nothing hides it, and no script of ours is still deciding. */
  const staysOriginal = async (shown = page) => {
    await waitForReaderClosed(shown);
    await shown.waitForFunction(() => document.getElementById('doc-sach-veil') === null);
    expect(await isReaderOpen(shown)).toBe(false);
  };
  /** Presses what is there, or comes once the reader is near the article's end. */
  const press = async (selector: string) => {
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await pressInView(page, selector);
  };
  const question = () => page.$('doc-sach-reader >>> [data-action=keep-automatic]');

  test('an article that was sent back stays so on reload, back and forward, and opens again by a link', async () => {
    await goto(list);
    await follow('#link');
    await waitForReader(page);
    await page.bringToFront();
    await sendBack();
    await page.reload();
    await staysOriginal();
    await page.goBack();
    await page.goForward();
    await staysOriginal();
    await follow('#link');
    await waitForReader(page);
    expect(page.url()).toContain('1002');
    await page.goBack();
    await staysOriginal();
    await goto(list);
    await follow('#link');
    await waitForReader(page);
  });

  test('with the automatic mode off, what a person opened is open again after going on and back, and after reloading', async () => {
    forgetAfterwards();
    await turnAutomaticOff(running);
    await goto(first);
    await staysOriginal();
    await running.browser.pressToolbarButton(page);
    await waitForReader(page);
    await goto(list);
    await page.goBack();
    await waitForReader(page);
    await page.reload();
    await waitForReader(page);
    await page.bringToFront();
    await sendBack();
    await page.reload();
    await staysOriginal();
    await running.browser.pressToolbarButton(page);
    await waitForReader(page);
    // Coming to it anew is no wish to read it in the view.
    await goto(first);
    await staysOriginal();
  });

  test('the print view of an article that was sent back stays as it is, in a tab of its own too', async () => {
    await open(first);
    await sendBack();
    await page.evaluate(() => {
      const links = `<a id="here" href="/print/7e65a7c0/1001.htm">In</a>
        <a id="apart" target="_blank" href="/print/7e65a7c0/1001.htm">In</a>`;
      document.body.prepend(new DOMParser().parseFromString(links, 'text/html').body);
    });
    const another = page.browser().waitForTarget((target) => target.url().includes('/print/'));
    await page.click('#apart');
    const apart = await (await another).page();
    if (!apart) throw new Error('The link opened no tab.');
    await apart.waitForFunction(() => document.readyState === 'complete');
    await staysOriginal(apart);
    await apart.close();
    await page.bringToFront();
    await follow('#here');
    await staysOriginal();
  });

  test('the first time asks; “turn off” is kept, and the question does not come again', async () => {
    forgetAfterwards();
    await open(first);
    await press('[data-action=stop-automatic]');
    await page.waitForSelector('doc-sach-reader >>> [data-action=stop-automatic]', { hidden: true });
    await goto(second);
    await staysOriginal();
  });

  test('“keep” is kept: the next article opens without the question', async () => {
    forgetAfterwards();
    await open(first);
    await press('[data-action=keep-automatic]');
    await page.waitForSelector('doc-sach-reader >>> [data-action=keep-automatic]', { hidden: true });
    await open(second);
    expect(await question()).toBeNull();
  });

  test('who asks for the reading view is not asked about the automatic mode', async () => {
    await open(first);
    expect(await question()).not.toBeNull();
    await sendBack();
    await running.browser.pressToolbarButton(page);
    await waitForReader(page);
    expect(await question()).toBeNull();
  });

  test('in a section that is off an article opens when asked for, and only then', async () => {
    forgetAfterwards();
    await open(first);
    await press('input[name=section-off]');
    await findInView(page, 'input[name=section-off]:checked');
    await goto(second);
    await staysOriginal();
    await running.browser.pressToolbarButton(page);
    await waitForReader(page);
  });

  test('an article that is off opens when asked for, and only then; others open, and so does it when it is on again', async () => {
    forgetAfterwards();
    await open(first);
    await press('input[name=article-off]');
    await findInView(page, 'input[name=article-off]:checked');
    await open(second);
    await goto(first);
    await staysOriginal();
    await running.browser.pressToolbarButton(page);
    await waitForReader(page);
    await press('input[name=article-off]');
    await findInView(page, 'input[name=article-off]:not(:checked)');
    await open(first);
  });

  test('in a section that is off a page that comes slowly is not hidden for long', async () => {
    forgetAfterwards();
    await open(first);
    await press('input[name=section-off]');
    await findInView(page, 'input[name=section-off]:checked');
    const { slow, sendRest } = slowPage(1007);
    running.server.pages = [slow];
    await watchFrames(page);
    const loaded = goto(slow);
    // Until the page is there, this name is the browser's own.
    await page.waitForFunction(
      () => (window as unknown as { frames: Partial<Frames> }).frames.original?.length,
    );
    sendRest();
    await loaded;
    await staysOriginal();
    const { original, waiting } = await framesOf(page);
    expect(waiting).toBe(0);
    expect(original).toContain('loading');
  });

  test('a section that is off stops no opening that a person asked for while it was under way', async () => {
    forgetAfterwards();
    await open(first);
    await press('input[name=section-off]');
    await findInView(page, 'input[name=section-off]:checked');
    // Its section is told at its end.
    const { slow, sendRest } = slowPage(1009, (html) =>
      html.replace(/<meta property="article:section"[^>]*>/, ''),
    );
    const told =
      '<script type="application/ld+json">{"@type":"NewsArticle","articleSection":"Thử nghiệm"}</script>';
    slow.tail.html = Buffer.concat([slow.tail.html, Buffer.from(told)]);
    running.server.pages = [slow];
    const loaded = goto(slow);
    await page.waitForSelector('doc-sach-notice');
    await askToOpen(running.browser, slow.url);
    sendRest();
    await loaded;
    await waitForReader(page);
  });

  test('a page is not hidden for one frame while the automatic mode is off', async () => {
    forgetAfterwards();
    await turnAutomaticOff(running);
    await watchFrames(page);
    await goto(first);
    await page.waitForFunction(() => document.readyState === 'complete');
    await staysOriginal();
    const { veiled, original } = await framesOf(page);
    expect(original).not.toEqual([]);
    expect(veiled).toBe(0);
  });

  test('the original does not flash before the reading view, nor what stands beside its body', async () => {
    const cover = '<script>document.documentElement.append(document.createElement("aside"))</script>';
    running.server.pages = [article(1008, longBody(1001), cover)];
    await watchFrames(page);
    await page.goto(running.browser.urlOf('http://baothanhhoa.vn/bai-so-1008.htm'));
    await waitForReader(page);
    const { original, beside } = await framesOf(page);
    expect(original).toEqual([]);
    expect(beside).toBe(0);
  });

  test('a page that comes slowly is waited for in sight, without a flash of the original', async () => {
    const { slow, sendRest } = slowPage(1005);
    running.server.pages = [slow];
    await watchFrames(page);
    const loaded = goto(slow);
    await page.waitForSelector('doc-sach-notice');
    sendRest();
    await waitForReader(page);
    await loaded;
    const { original, waiting } = await framesOf(page);
    expect(original).toEqual([]);
    expect(waiting).toBeGreaterThan(0);
  });

  test('a page that opened before all of its text had come shows the rest when that is there', async () => {
    const whole = article(1011, longBody(1002));
    const html = Buffer.from(whole.html).toString();
    const cut = html.indexOf('</p>', html.length / 2);
    const { promise: after, resolve: sendRest } = Promise.withResolvers<void>();
    // A script puts something behind what is still open, as advertisements do.
    const ad = '<script>document.querySelector("main").append("Quảng cáo")</script>';
    const tail = { html: Buffer.from(html.slice(cut)), after };
    const start = html.slice(0, cut).replace('<p class="pBody">', `${ad}<p class="pBody">`);
    running.server.pages = [{ url: whole.url, html: Buffer.from(start), tail }];
    const loaded = goto(whole);
    await page.waitForSelector('doc-sach-notice');
    await waitForReader(page);
    const count = async () => (await readReaderView(page)).paras.length;
    expect(await count()).toBeLessThan(25);
    sendRest();
    await loaded;
    await expect.poll(count, { timeout: 10_000 }).toBe(31);
  });

  test('what a person opened is no longer wished when it is turned off in the view', async () => {
    forgetAfterwards();
    await open(first);
    await sendBack();
    await running.browser.pressToolbarButton(page);
    await waitForReader(page);
    await press('.switches input[name=article-off]');
    await page.reload();
    await staysOriginal();
  });

  test('a page that takes the waiting away is no reader who wishes so', async () => {
    const { slow, sendRest } = slowPage(1013);
    running.server.pages = [slow];
    const loaded = goto(slow);
    await page.waitForSelector('doc-sach-notice');
    await page.evaluate(() => document.querySelector('doc-sach-notice')?.remove());
    sendRest();
    await loaded;
    await staysOriginal();
    await page.reload();
    await waitForReader(page);
  });

  test('a page whose end does not come opens with all of its text', async () => {
    const whole = article(1010, longBody(1002));
    const html = Buffer.from(whole.html).toString();
    const cut = html.indexOf('</main>');
    const { promise: after, resolve: sendRest } = Promise.withResolvers<void>();
    const tail = { html: Buffer.from(html.slice(cut)), after };
    running.server.pages = [{ url: whole.url, html: Buffer.from(`${html.slice(0, cut)}<aside>`), tail }];
    const loaded = goto(whole);
    await page.waitForSelector('doc-sach-notice');
    await waitForReader(page);
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    const { paras } = await readReaderView(page);
    sendRest();
    await loaded;
    await page.reload();
    await waitForReader(page);
    expect(paras.length).toBeGreaterThan(20);
    expect((await readReaderView(page)).paras).toEqual(paras);
  });
});

/** An article whose second half comes once it is sent. */
function slowPage(id: number, changed = (html: string) => html) {
  const { url, html } = article(id, longBody(1002));
  const whole = changed(Buffer.from(html).toString());
  const cut = whole.indexOf('</p>', whole.length / 2);
  const { promise: after, resolve: sendRest } = Promise.withResolvers<void>();
  const tail = { html: Buffer.from(whole.slice(cut)), after };
  return { slow: { url, html: Buffer.from(whole.slice(0, cut)), tail }, sendRest };
}

/** Asks for the reading view in the tab that shows a page, as the popup's button does. */
async function askToOpen(browser: RunningBrowser, url: string): Promise<void> {
  const own = await browser.extensionPage('popup.html');
  await own.evaluate(async (path) => {
    interface Api {
      tabs: { query(about: { url: string }): Promise<{ id: number }[]> };
      runtime: { sendMessage(message: object): Promise<unknown> };
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { tabs, runtime } = browser ?? chrome;
    const [tab] = await tabs.query({ url: `*://baothanhhoa.vn${path}` });
    await runtime.sendMessage({ type: 'open-in-tab', tabId: tab?.id });
  }, new URL(url).pathname);
  await own.close();
}

/** What a reader could see, frame by frame, before the reading view was there. */
interface Frames {
  /** How far the document was, for each frame in which the original could be seen. */
  original: string[];
  /** Frames in which something else of the page could be seen. */
  beside: number;
  veiled: number;
  waiting: number;
}

/** Notes what can be seen of the test's next pages, from their first frame on. */
async function watchFrames(page: Page): Promise<void> {
  const { identifier } = await page.evaluateOnNewDocument(() => {
    const frames: Frames = { original: [], beside: 0, veiled: 0, waiting: 0 };
    Object.assign(window, { frames });
    const isSeen = (element: Element | null) => {
      const style = element && getComputedStyle(element);
      return style !== null && style.display !== 'none' && style.opacity !== '0';
    };
    const look = () => {
      if (isSeen(document.body) && document.body.getBoundingClientRect().height > 0)
        frames.original.push(document.readyState);
      if (isSeen(document.querySelector('html > aside'))) frames.beside++;
      if (document.getElementById('doc-sach-veil')) frames.veiled++;
      if (document.querySelector('doc-sach-notice')) frames.waiting++;
      if (!document.querySelector('doc-sach-reader')) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  onTestFinished(() => page.removeScriptToEvaluateOnNewDocument(identifier));
}

const framesOf = (page: Page): Promise<Frames> =>
  page.evaluate(() => (window as unknown as { frames: Frames }).frames);
