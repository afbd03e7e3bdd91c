import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { isReaderOpen, waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import { article, list, longBody } from './sample.ts';
import { silence } from './silence.ts';

const first = article(1001, longBody(1002));
const sound = `src="data:audio/wav;base64,${silence().toString('base64')}" loop`;

inEachBrowser('opening and closing in %s', (running) => {
  let page: Page;
  beforeEach(() => {
    page = running.page;
  });

  const visit = async (stored = first) => {
    running.server.pages = [stored, list];
    await page.goto(running.browser.urlOf(stored.url));
    await waitForReader(page);
    await page.bringToFront();
  };
  const close = async () => {
    await page.keyboard.press('Escape');
    await waitForReaderClosed(page);
  };
  const reopen = async () => {
    await running.browser.pressToolbarButton(page);
    await waitForReader(page);
  };

  test('closing by Escape is the exact inverse of opening', async () => {
    await visit();
    await close();
    const history = await page.evaluate(() => window.history.length);
    const before = await page.evaluate(() => {
      window.scrollTo(0, 1234);
      return { dom: document.documentElement.outerHTML, y: window.scrollY };
    });
    expect(before.y).toBe(1234);
    await reopen();
    expect(await page.evaluate(() => [window.scrollY, getComputedStyle(document.body).display])).toEqual([
      0,
      'none',
    ]);
    await close();
    const after = await page.evaluate(() => ({ dom: document.documentElement.outerHTML, y: window.scrollY }));
    expect(after).toEqual(before);
    expect(await page.evaluate(() => window.history.length)).toBe(history);
  });

  test('the host stands beside the body, which keeps all it had', async () => {
    await visit();
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
    await visit();
    await page.keyboard.press(' ');
    await page.waitForFunction(() => window.scrollY > 100);
  });

  test('the close button shows the page again', async () => {
    await visit();
    await page.click('doc-sach-reader >>> button[data-action=close]');
    await waitForReaderClosed(page);
    expect(await isReaderOpen(page)).toBe(false);
  });

  test('an Escape that a script made up closes nothing', async () => {
    await visit();
    const wasTaken = await page.evaluate(
      () =>
        !window.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
        ),
    );
    expect(wasTaken).toBe(false);
    expect(await isReaderOpen(page)).toBe(true);
  });

  test('the page’s position comes back at once where the page scrolls smoothly', async () => {
    await visit(article(1003, longBody(1002), '<style>html { scroll-behavior: smooth }</style>'));
    await close();
    await page.evaluate(() => window.scrollTo({ top: 1500, behavior: 'instant' }));
    await reopen();
    await page.evaluate(() => {
      const noted = window as unknown as { atClosing: number };
      new MutationObserver(() => Object.assign(noted, { atClosing: window.scrollY })).observe(
        document.documentElement,
        { childList: true },
      );
    });
    await close();
    expect(await page.evaluate(() => (window as unknown as { atClosing: number }).atClosing)).toBe(1500);
  });

  test('the page’s position comes back when the view is closed while a key still scrolls it', async () => {
    // One that was never read: at a place that is remembered, the view is scrolled before the key is pressed.
    await visit(article(1009, longBody(1002)));
    await close();
    await page.evaluate(() => window.scrollTo(0, 1500));
    await reopen();
    await page.keyboard.press('End');
    await page.waitForFunction(() => window.scrollY > 0);
    await close();
    // Had it gone on, it would have ended within these frames (a quarter of a second, measured).
    const position = await page.evaluate(async () => {
      for (let frame = 0; frame < 60; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
      return window.scrollY;
    });
    expect(position).toBe(1500);
  });

  test('the focus comes back', async () => {
    await visit();
    await close();
    await page.focus('#link');
    await reopen();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('doc-sach-reader');
    await close();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('link');
  });

  test('what plays in the page is paused, in shadow roots too, and may play again once it shows', async () => {
    await visit(
      article(
        1004,
        `<audio class="sound" ${sound}></audio><div id="player"></div>
        <script>
          player.attachShadow({ mode: 'open' }).innerHTML = '<audio ${sound}></audio>';
          window.sounds = [document.querySelector('.sound'), player.shadowRoot.querySelector('audio')];
        </script>${longBody(1002)}`,
      ),
    );
    await close();
    const play = () =>
      page.evaluate(() =>
        Promise.allSettled(
          (window as unknown as { sounds: HTMLAudioElement[] }).sounds.map((audio) => audio.play()),
        ),
      );
    const paused = () =>
      page.evaluate(() =>
        (window as unknown as { sounds: HTMLAudioElement[] }).sounds.map((audio) => audio.paused),
      );
    const waitUntilPaused = () =>
      page.waitForFunction(() =>
        (window as unknown as { sounds: HTMLAudioElement[] }).sounds.every((audio) => audio.paused),
      );
    await play();
    expect(await paused()).toEqual([false, false]);
    await reopen();
    expect(await paused()).toEqual([true, true]);
    await play();
    await waitUntilPaused();
    await close();
    await play();
    expect(await paused()).toEqual([false, false]);
  });

  test('what the page has put beside its body, over everything, is hidden with it', async () => {
    await visit(
      article(
        1005,
        longBody(1002),
        `<script>addEventListener('DOMContentLoaded', () => {
          const cover = document.createElement('div');
          cover.id = 'cover';
          cover.style = 'position: fixed; inset: 0; z-index: 2147483647; background: red; display: block';
          document.documentElement.append(cover);
        })</script>`,
      ),
    );
    const atMiddle = () => page.evaluate(() => document.elementFromPoint(600, 400)?.localName);
    expect(await atMiddle()).toBe('doc-sach-reader');
    await close();
    expect(await atMiddle()).toBe('div');
  });

  test('a message goes when the view opens', async () => {
    running.server.pages = [article(1006, ''), list];
    await page.goto(running.browser.urlOf('http://baothanhhoa.vn/bai-so-1006.htm'));
    await page.waitForFunction(() => document.getElementById('doc-sach-veil') === null);
    await running.browser.pressToolbarButton(page);
    await page.waitForSelector('doc-sach-notice >>> .message');
    await page.evaluate((html) => {
      const late = new DOMParser().parseFromString(html, 'text/html');
      document.body.append(...late.body.childNodes);
    }, longBody(1002));
    await reopen();
    expect(await page.$('doc-sach-notice')).toBeNull();
  });

  test('a list page stays as it is: nothing of ours is in it, and nothing is asked for', async () => {
    running.server.pages = [first, list];
    running.server.requests.length = 0;
    await page.goto(running.browser.urlOf(list.url), { waitUntil: 'load' });
    expect(
      await page.evaluate(() => document.querySelector('[id^="doc-sach"], doc-sach-reader, doc-sach-notice')),
    ).toBeNull();
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('block');
    const asked = running.server.requests
      .filter(({ host }) => host.endsWith('baothanhhoa.vn'))
      .map(({ path }) => path);
    expect(asked.filter((path) => path !== '/favicon.ico')).toEqual(['/thoi-su']);
  });
});
