import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserNames, launch } from './harness/launch.ts';
import { isReaderOpen, waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { article, list, longBody } from './sample.ts';
import { silence } from './silence.ts';

const first = article(1001, longBody(1002));
const second = article(1002, longBody(1001));

describe.each(browserNames)('opening and closing in %s', (name) => {
  let browser: RunningBrowser;
  let server: PageServer;
  let page: Page;
  beforeAll(async () => {
    server = await servePages([first, second, list]);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    browser = await launch(name, { port: server.port });
    page = await browser.newPage();
  });
  afterEach(() => browser.close());

  const open = async (url: string) => {
    await page.goto(browser.urlOf(url));
    await waitForReader(page);
  };
  const press = (action: string) =>
    page.evaluate((wanted) => {
      const root = document.querySelector('doc-sach-reader')?.shadowRoot;
      root?.querySelector<HTMLButtonElement>(`button[data-action="${wanted}"]`)?.click();
    }, action);
  /** Waits until the page has settled on showing itself: nothing hides it, and no script of ours is still deciding. */
  const staysOriginal = async () => {
    await waitForReaderClosed(page);
    await page.waitForFunction(() => document.getElementById('doc-sach-veil') === null);
    expect(await isReaderOpen(page)).toBe(false);
  };

  test('closing by Escape is the exact inverse of opening', async () => {
    await open(first.url);
    await page.keyboard.press('Escape');
    await waitForReaderClosed(page);
    const history = await page.evaluate(() => window.history.length);
    const before = await page.evaluate(() => {
      window.scrollTo(0, 1234);
      return { dom: document.documentElement.outerHTML, y: window.scrollY };
    });
    expect(before.y).toBe(1234);
    await browser.pressToolbarButton(page);
    await waitForReader(page);
    expect(await page.evaluate(() => [window.scrollY, getComputedStyle(document.body).display])).toEqual([
      0,
      'none',
    ]);
    await page.keyboard.press('Escape');
    await waitForReaderClosed(page);
    const after = await page.evaluate(() => ({ dom: document.documentElement.outerHTML, y: window.scrollY }));
    expect(after).toEqual(before);
    expect(await page.evaluate(() => window.history.length)).toBe(history);
  });

  test('the host stands beside the body, which keeps all it had', async () => {
    await open(first.url);
    const found = await page.evaluate(() => ({
      parent: document.querySelector('doc-sach-reader')?.parentElement?.localName,
      mode: document.querySelector('doc-sach-reader')?.shadowRoot?.mode,
      paragraphs: document.querySelectorAll('#dcontent p').length,
      order: [
        ...(document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('article')?.children ?? []),
      ].map((child) => child.localName + (child.className ? `.${child.className.split(' ')[0]}` : '')),
    }));
    expect(found).toEqual({
      parent: 'html',
      mode: 'open',
      paragraphs: 31,
      order: ['h1', 'div.byline', 'div.body'],
    });
  });

  test('space scrolls the document, as on any page', async () => {
    await open(first.url);
    await page.keyboard.press(' ');
    await page.waitForFunction(() => window.scrollY > 100);
  });

  test('the close button shows the page again', async () => {
    await open(first.url);
    await press('close');
    await staysOriginal();
  });

  test('what plays in the page is paused, and what starts while it is hidden', async () => {
    server.pages = [
      article(
        1003,
        `<audio id="sound" src="data:audio/wav;base64,${silence().toString('base64')}" loop></audio>${longBody(1002)}`,
      ),
    ];
    await open('http://baothanhhoa.vn/bai-so-1003.htm');
    await page.evaluate(() =>
      document
        .querySelector<HTMLAudioElement>('#sound')
        ?.play()
        .catch(() => {}),
    );
    await page.waitForFunction(() => document.querySelector<HTMLAudioElement>('#sound')?.paused === true);
    server.pages = [first, second, list];
  });

  test('an article that was sent back stays so on reload, back and forward, and opens again by a link', async () => {
    await page.goto(browser.urlOf(list.url));
    await Promise.all([page.waitForNavigation(), page.click('#link')]);
    await waitForReader(page);
    await page.keyboard.press('Escape');
    await waitForReaderClosed(page);
    await page.reload();
    await staysOriginal();
    await page.goBack();
    await page.goForward();
    await staysOriginal();
    await Promise.all([page.waitForNavigation(), page.click('#link')]);
    await waitForReader(page);
    expect(page.url()).toContain('1002');
    await page.goBack();
    await staysOriginal();
    await page.goto(browser.urlOf(list.url));
    await Promise.all([page.waitForNavigation(), page.click('#link')]);
    await waitForReader(page);
  });

  test('the first time asks; “turn off” is kept, and the question does not come again', async () => {
    await open(first.url);
    await press('stop-automatic');
    await page.waitForFunction(
      () =>
        document
          .querySelector('doc-sach-reader')
          ?.shadowRoot?.querySelector('[data-action="stop-automatic"]') === null,
    );
    await page.goto(browser.urlOf(second.url));
    await staysOriginal();
  });

  test('“keep” is kept: the next article opens without the question', async () => {
    await open(first.url);
    await press('keep-automatic');
    await page.waitForFunction(
      () =>
        document
          .querySelector('doc-sach-reader')
          ?.shadowRoot?.querySelector('[data-action="keep-automatic"]') === null,
    );
    await open(second.url);
    const question = await page.evaluate(() =>
      document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('[data-action="keep-automatic"]'),
    );
    expect(question).toBeNull();
  });

  test('“not in this section” is kept', async () => {
    await open(first.url);
    await page.evaluate(() => {
      const root = document.querySelector('doc-sach-reader')?.shadowRoot;
      root?.querySelector<HTMLInputElement>('input[name="section-off"]')?.click();
    });
    await page.waitForFunction(
      () =>
        document
          .querySelector('doc-sach-reader')
          ?.shadowRoot?.querySelector<HTMLInputElement>('input[name="section-off"]')?.checked === true,
    );
    await page.goto(browser.urlOf(second.url));
    await staysOriginal();
  });

  test('the original does not flash before the reading view', async () => {
    await watchForFlash(page);
    await open(first.url);
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  });

  test('a page that comes slowly is waited for in sight, without a flash of the original', async () => {
    const whole = Buffer.from(first.html).toString();
    const cut = whole.indexOf('</p>', whole.length / 2);
    const slow = {
      url: 'http://baothanhhoa.vn/bai-so-1005.htm',
      html: Buffer.from(whole.slice(0, cut)),
      tail: { html: Buffer.from(whole.slice(cut)), after: 3000 },
    };
    server.pages = [slow];
    await watchForFlash(page);
    const loaded = page.goto(browser.urlOf(slow.url));
    await waitForReader(page);
    await loaded;
    const { seen, waited } = await page.evaluate(() => {
      const noted = window as unknown as { seen: string[]; waited: boolean };
      return { seen: noted.seen, waited: noted.waited };
    });
    expect(seen).toEqual([]);
    expect(waited).toBe(true);
    server.pages = [first, second, list];
  });

  test('a list page stays as it is: nothing of ours is in it, and nothing is asked for', async () => {
    server.requests.length = 0;
    await page.goto(browser.urlOf(list.url), { waitUntil: 'load' });
    expect(
      await page.evaluate(() => document.querySelector('[id^="doc-sach"], doc-sach-reader, doc-sach-notice')),
    ).toBeNull();
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('block');
    const asked = server.requests
      .filter(({ host }) => host.endsWith('baothanhhoa.vn'))
      .map(({ path }) => path);
    expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/thoi-su']);
  });
});

/** Notes in the page, from its first frame on, whether the original can be seen before the reading view. */
async function watchForFlash(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const noted = { seen: [] as string[], waited: false };
    Object.assign(window, noted);
    const look = () => {
      const style = document.body && getComputedStyle(document.body);
      const isShown = style && style.display !== 'none' && style.opacity !== '0';
      if (isShown && document.body.getBoundingClientRect().height > 0) noted.seen.push(document.readyState);
      if (document.querySelector('doc-sach-notice')) Object.assign(window, { waited: true });
      if (!document.querySelector('doc-sach-reader')) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
