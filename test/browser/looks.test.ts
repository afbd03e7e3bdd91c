import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { browserNames, launch } from './harness/launch.ts';
import { loadPictures, waitForReader } from './harness/reader-view.ts';
import { servePages } from './harness/serve-pages.ts';
import { article, longBody, served } from './sample.ts';
import { silence } from './silence.ts';

inEachBrowser('the view of an article in %s', (running) => {
  const open = async (stored: ReturnType<typeof article>, width = 1280): Promise<Page> => {
    running.server.pages = [stored];
    const { page } = running;
    await page.setViewport({ width, height: 800 });
    await page.goto(running.browser.urlOf(stored.url));
    await waitForReader(page);
    return page;
  };

  test.each(['wide-table', 'photo-essay-both-captions', 'nested-lists-and-quotes', 'youtube-in-body'])(
    'nothing of %s stands over the edge, however wide',
    async (name) => {
      const page = await open(served(name));
      for (const width of [320, 390, 1280, 2560]) {
        await page.setViewport({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    },
  );

  test('a wide table scrolls by itself, also by keyboard', async () => {
    const page = await open(served('wide-table'), 390);
    const box = await page.evaluate(() => {
      const table = document
        .querySelector('doc-sach-reader')
        ?.shadowRoot?.querySelector<HTMLElement>('.table-scroll');
      return table && { isWide: table.scrollWidth > table.clientWidth, tabIndex: table.tabIndex };
    });
    expect(box).toEqual({ isWide: true, tabIndex: 0 });
  });

  test('a picture has its place before it has loaded', async () => {
    const inside =
      '<p class="pCaption"><img class="dthumb" style="width: 800px; height: 533px" src="/late.test">Ảnh.</p>';
    const page = await open(article(5001, `<div id="dcontent">${inside}<p>Chữ.</p></div>`));
    const ratio = await page.evaluate(() => {
      const image = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('img');
      return (
        image && [image.getAttribute('width'), image.getAttribute('height'), image.getAttribute('style')]
      );
    });
    expect(ratio).toEqual(['800', '533', null]);
  });

  test('sound plays in place', async () => {
    const page = await open(
      article(
        5002,
        '<div id="dcontent"><p>Nghe bài.</p><audio src="http://media.dhcn.vn/bai.wav"></audio></div>',
      ),
    );
    running.server.pages = [
      { url: 'http://media.dhcn.vn/bai.wav', html: silence(), contentType: 'audio/wav' },
    ];
    const duration = await page.evaluate(async () => {
      const sound = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('audio');
      if (!sound) return 0;
      sound.muted = true;
      await sound.play();
      return sound.duration;
    });
    expect(duration).toBeCloseTo(0.1);
  });
});

test('pictures that load move nothing (Chromium counts layout shifts)', async () => {
  const stored = served('photo-essay-both-captions');
  const server = await servePages([stored]);
  const browser = await launch('chromium', { port: server.port });
  const page = await browser.newPage();
  await page.goto(browser.urlOf(stored.url));
  await waitForReader(page);
  await loadPictures(page);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(shifts.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Without any shift there is no entry to wait for: two frames are enough for one to be told.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );
  expect(shift).toBeLessThan(0.02);
  await browser.close();
  await server.close();
});

describe.each(browserNames)('the system’s theme in %s', (name) => {
  test.each([
    ['light', 'rgb(251, 250, 246)', 'rgb(34, 33, 29)'],
    ['dark', 'rgb(27, 28, 31)', 'rgb(222, 219, 211)'],
  ] as const)('%s', async (colorScheme, paper, ink) => {
    const stored = article(5003, longBody(5004));
    const server = await servePages([stored]);
    const browser = await launch(name, { port: server.port, colorScheme });
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      new MutationObserver(() => {
        if (document.querySelector('doc-sach-reader') === null && document.getElementById('doc-sach-veil'))
          Object.assign(window, { underVeil: getComputedStyle(document.documentElement).backgroundColor });
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(browser.urlOf(stored.url));
    await waitForReader(page);
    const underVeil = await page.evaluate(() => (window as unknown as { underVeil: string }).underVeil);
    expect(underVeil).toBe(paper);
    const colours = await page.evaluate(() => {
      const view = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.view');
      const style = view && getComputedStyle(view);
      return [
        style?.backgroundColor,
        style?.color,
        getComputedStyle(document.documentElement).backgroundColor,
      ];
    });
    // The page's own root has the same paper: beyond the view's edges nothing else shows.
    expect(colours).toEqual([paper, ink, paper]);
    await browser.close();
    await server.close();
  });
});
