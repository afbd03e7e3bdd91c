import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { ServedPage } from './harness/find-page.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { launch } from './harness/launch.ts';
import { loadPictures, waitForReader } from './harness/reader-view.ts';
import { servePages } from './harness/serve-pages.ts';
import { article, served } from './sample.ts';

const words = 'Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ cho kịp khung thời vụ. '.repeat(4);
const row = '<tr><td>Chum</td><td>1.200</td></tr>';
const longTable = `<table><tr><th>Tên hàng</th><th>Số chiếc</th></tr>${row.repeat(120)}</table>`;
const longAddress = `https://a.test/${'rat-dai'.repeat(60)}`;

const everything = article(
  7001,
  `<div id="dcontent"><p>${words}</p>
  <p>Xem <a href="https://a.test/bai?x=1">bài này</a>, <a href="https://b.test/">b.test</a>
  và <a href="${longAddress}">bài kia</a>.</p><h2>Bảng</h2>${longTable}
  <p class="pCaption"><img src="http://c.baothanhhoa.vn/img/khong-co.test">Ảnh cũ.</p>
  <p>${words}</p><video src="http://media.dhcn.vn/phim.mp4"></video>
  <iframe src="https://www.youtube.com/embed/abc123XYZ_-"></iframe><p>${words}</p></div>`,
);

/** What stands on paper: text in sight, with what the style sheet adds, by parts of the view. */
async function onPaper(page: Page) {
  return page.evaluate(() => {
    const root = document.querySelector('doc-sach-reader')?.shadowRoot;
    const all = [...(root?.querySelectorAll<HTMLElement>('.view *') ?? [])];
    const shown = all.filter((element) => element.getClientRects().length > 0);
    const added = shown
      .map((element) => [element, getComputedStyle(element, '::after').content] as const)
      .filter(([, content]) => content.startsWith('"'))
      .map(([element, content]) => [element.className || element.tagName, content.slice(1, -1)]);
    const main = root?.querySelector('main');
    const edge = main?.getBoundingClientRect().right ?? 0;
    return {
      // biome-ignore lint/performance/useDomNodeTextContent: what is in sight is what is asked for.
      text: main?.innerText ?? '',
      added,
      kinds: [...new Set(shown.map(({ tagName }) => tagName))],
      overTheEdge: shown.filter((element) => element.getBoundingClientRect().right > edge + 1).length,
      head: root && getComputedStyle(root.querySelector('thead') ?? document.body).display,
      missingBorder: root && getComputedStyle(root.querySelector('.missing') ?? document.body).borderTopStyle,
    };
  });
}

/** Sheets of a PDF as Chromium writes it: each page is an object of its own in plain sight. */
const countSheets = (pdf: Uint8Array): number =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;

describe('on paper (Chromium)', () => {
  async function withPage(stored: ServedPage, check: (page: Page) => Promise<void>): Promise<void> {
    const server = await servePages([stored]);
    const browser = await launch('chromium', { port: server.port, colorScheme: 'dark', language: 'vi' });
    try {
      const page = await browser.newPage();
      await page.goto(browser.urlOf(stored.url));
      await waitForReader(page);
      await loadPictures(page);
      await page.emulateMediaType('print');
      await check(page);
    } finally {
      await browser.close();
      await server.close();
    }
  }

  test('the article is there, and nothing that one would press', async () => {
    await withPage(everything, async (page) => {
      await page.waitForFunction(
        () => document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.missing') != null,
      );
      // As narrow as A4 between its margins.
      await page.setViewport({ width: 658, height: 1000 });
      const paper = await onPaper(page);
      expect(paper.kinds).not.toEqual(expect.arrayContaining(['BUTTON']));
      for (const kind of ['HEADER', 'BUTTON', 'INPUT', 'VIDEO', 'SVG', 'svg', 'IMG']) {
        expect(paper.kinds).not.toContain(kind);
      }
      expect(paper.text.startsWith('Báo Thanh Hóa\n')).toBe(true);
      expect(paper.text).toContain('Video: http://media.dhcn.vn/phim.mp4');
      expect(paper.text).toContain('Ảnh cũ.');
      expect(paper.text.trimEnd().endsWith('Nguồn: https://baothanhhoa.vn/bai-so-7001.htm')).toBe(true);
      expect(paper.added).toEqual([
        ['A', ' (https://a.test/bai?x=1)'],
        ['A', ` (${longAddress})`],
        ['embed', 'https://www.youtube.com/watch?v=abc123XYZ_-'],
      ]);
      expect(paper.overTheEdge).toBe(0);
      expect(paper.head).toBe('table-header-group');
      expect(paper.missingBorder).toBe('none');
    });
  });

  test('black on white, though the screen is dark, and all of the text', async () => {
    await withPage(everything, async (page) => {
      const colours = await page.evaluate(() => {
        const view = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.view');
        const style = view && getComputedStyle(view);
        const { backgroundColor } = getComputedStyle(document.documentElement);
        return [style?.color, style?.backgroundColor, backgroundColor];
      });
      expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(255, 255, 255)']);
    });
  });

  test('a photo essay of seven pictures goes on four sheets, with margins of the sheet’s own', async () => {
    await withPage(served('photo-essay-both-captions'), async (page) => {
      expect(countSheets(await page.pdf({ format: 'A4' }))).toBe(4);
    });
  });
});

inEachBrowser('words for paper in %s', (running) => {
  test('are not on the screen', async () => {
    running.server.pages = [everything];
    const page = await running.browser.newPage();
    await page.goto(running.browser.urlOf(everything.url));
    await waitForReader(page);
    const shown = await page.evaluate(() =>
      [...(document.querySelector('doc-sach-reader')?.shadowRoot?.querySelectorAll('.printed') ?? [])].map(
        (element) => element.getClientRects().length,
      ),
    );
    expect(shown).toEqual([0, 0, 0]);
    await page.close();
  });
});
