import { expect, test } from 'vitest';
import type { ServedPage } from './harness/find-page.ts';
import { callInWindow } from './harness/firefox-system.ts';
import { inEachBrowser, type Running } from './harness/in-each-browser.ts';
import { readPdf, type Sheet } from './harness/read-pdf.ts';
import { findInView, waitForReader } from './harness/reader-view.ts';
import { article, served } from './sample.ts';

const words = 'Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ cho kịp khung thời vụ.';
const longAddress = `https://a.test/${'rat-dai-'.repeat(30)}het`;

const textOf = (sheets: Sheet[]): string =>
  sheets.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ');
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
/** The sheet's own margins, in points: 16 mm above and below, 18 mm at the sides (src/page/show-instead.ts). */
/** It comes once the article can be read. */
const styleForPaper = '#beside-styles';
const margin = { top: 45, side: 51 };

/** Has a page laid out as for paper, or again as for the screen. */
async function layOut({ browser, page }: Running, medium: 'print' | ''): Promise<void> {
  if (browser.name === 'chromium') await page.emulateMediaType(medium || undefined);
  else
    await callInWindow(
      browser.browser,
      '(medium) => { gBrowser.selectedBrowser.browsingContext.mediumOverride = medium; }',
      [medium],
    );
}

inEachBrowser(
  'on paper, from %s in a dark theme',
  (running) => {
    /** What comes out of the printer, backgrounds included, once the view shows what is asked for. */
    async function print(stored: ServedPage, format: 'A4' | 'Letter' = 'A4', shown = 'h1'): Promise<Sheet[]> {
      running.server.pages = [stored];
      const { page } = running;
      await page.goto(running.browser.urlOf(stored.url));
      await waitForReader(page);
      await findInView(page, shown);
      await findInView(page, styleForPaper);
      const sheets = await readPdf(await page.pdf({ format, printBackground: true }));
      return sheets;
    }

    test('the article is there from the newspaper’s name to its address, and nothing that one would press', async () => {
      const sheets = await print(
        article(
          7001,
          `<div id="dcontent"><p>${words}</p><p>Đất ơi<br>lửa ơi</p><p>${words}</p>
        <video src="http://media.dhcn.vn/phim.mp4"></video>
        <iframe src="https://www.youtube.com/embed/abc123XYZ_-"></iframe><p>Hết bài ở đây.</p></div>`,
        ),
      );
      const lines = sheets.flatMap((sheet) => sheet.lines.map(({ text }) => text));
      expect(lines).toEqual([
        'Báo Thanh Hóa',
        'Bài số 7001',
        'Thử nghiệm',
        words,
        'Đất ơi',
        'lửa ơi',
        words,
        'Video: http://media.dhcn.vn/phim.mp4',
        'https://www.youtube.com/watch?v=abc123XYZ_-',
        'Hết bài ở đây.',
        'Nguồn: https://baothanhhoa.vn/bai-so-7001.htm',
      ]);
      expect(sheets.flatMap(({ pictures }) => pictures)).toEqual([]);
    });

    test('no button is on a picture, though the screen of a phone shows one', async () => {
      const picture =
        '<p class="pCaption"><img class="dthumb" width="600" height="400" src="/anh-lon.jpg">Bến cá.</p>';
      running.server.pages = [
        article(7012, `<div id="dcontent"><p>${words}</p>${picture}<p>${words}</p></div>`),
      ];
      const { page, browser } = running;
      await page.goto(browser.urlOf(running.server.pages[0]?.url ?? ''));
      await waitForReader(page);
      await findInView(page, styleForPaper);
      const shown = () =>
        page.evaluate(() =>
          [...(document.querySelector('doc-sach-reader')?.shadowRoot?.querySelectorAll('button') ?? [])]
            .filter((button) => button.checkVisibility())
            .map((button) => button.className),
        );
      expect(await shown()).toContain('enlarge');
      await layOut(running, 'print');
      expect(await shown()).toEqual([]);
      await layOut(running, '');
    });

    test('ink is black on white, though the screen is dark', async () => {
      const sheets = await print(served('long-feature-fifteen-paragraphs'));
      const colours = new Set(sheets.flatMap((sheet) => sheet.colours));
      expect(colours).toContain('#000000');
      expect(colours).toContain('#ffffff');
      // Text that steps back, and lines.
      const others = [...colours].filter((colour) => !/^#(?:000000|ffffff|333333|999999)$/.test(colour));
      expect(others).toEqual([]);
    });

    test('links tell where they lead, unless their words do', async () => {
      const [sheet] = await print(
        article(
          7002,
          `<div id="dcontent"><p>Xem <a href="https://a.test/g%E1%BB%91m?x=1">bài này</a>, <a href="https://b.test/">b.test</a>.</p>
        <p>Xem <a href="#cuoi">đoạn cuối</a>.</p><p>Đọc <a href="${longAddress}">bài kia</a>.</p></div>`,
        ),
      );
      if (!sheet) throw new Error('There is no sheet.');
      const text = textOf([sheet]);
      expect(text).toContain('Xem bài này (https://a.test/gốm?x=1), b.test.');
      expect(text).toContain('Xem đoạn cuối.');
      expect(text.replaceAll(' ', '')).toContain(`bàikia(${longAddress}).`);
      expect(Math.max(...sheet.lines.map(({ right }) => right))).toBeLessThan(sheet.width - margin.side + 1);
    });

    test('a picture that is missing leaves one line and its caption', async () => {
      running.server.pages = [
        article(
          7003,
          `<div id="dcontent"><p>${words}</p><p class="pCaption"><img src="http://c.baothanhhoa.vn/img/khong-co.test">Bến cũ.</p><p>Hết.</p></div>`,
        ),
      ];
      const { page } = running;
      await page.goto(running.browser.urlOf('http://baothanhhoa.vn/bai-so-7003.htm'));
      await page.waitForFunction(
        () => document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.missing') != null,
      );
      await findInView(page, styleForPaper);
      const [sheet] = await readPdf(await page.pdf({ format: 'A4' }));
      const lines = sheet?.lines ?? [];
      expect(lines.slice(4, 7).map(({ text }) => text)).toEqual([
        'Không tải được ảnh. http://c.baothanhhoa.vn/img/khong-co.test',
        'Bến cũ.',
        'Hết.',
      ]);
      expect((lines[5]?.baseline ?? 0) - (lines[4]?.baseline ?? 0)).toBeLessThan(25);
    });

    test('pictures are whole, with their captions, at most in their own size, and all of them are there', async () => {
      const sizes = [
        '800x533',
        '200x140',
        '600x900',
        '800x533',
        '600x1900',
        '1600x300',
        '800x800',
        '200x140',
      ];
      const figures = sizes.map(
        (size, index) =>
          `<p>${words.repeat(index + 1)}</p><p class="pCaption"><img src="http://c.baothanhhoa.vn/img/${size}/${index}.jpg">Chú thích ${index}.</p>`,
      );
      // Far below the screen's edge, where pictures load only once they are needed.
      const sheets = await print(article(7004, `<div id="dcontent">${figures.join('')}</div>`));
      let next = 0;
      for (const { pictures, lines, height, width } of sheets) {
        for (const { left, right, top, bottom } of pictures.toSorted((one, other) => one.top - other.top)) {
          const caption = lines.find(({ baseline }) => baseline > bottom);
          expect(caption?.text).toBe(`Chú thích ${next}.`);
          expect(top).toBeGreaterThan(margin.top - 1);
          expect(bottom).toBeLessThan(height - margin.top);
          expect([left > margin.side - 1, right < width - margin.side + 1]).toEqual([true, true]);
          const [ownWidth = 0, ownHeight = 0] = (sizes[next] ?? '').split('x').map(Number);
          expect((right - left) / (bottom - top)).toBeCloseTo(ownWidth / ownHeight, 1);
          // A CSS pixel is 0.75 points.
          expect(right - left).toBeLessThan(ownWidth * 0.75 + 1);
          next++;
        }
      }
      expect(next).toBe(sizes.length);
    });

    test.each(['A4', 'Letter'] as const)('seven photographs go on four sheets (%s)', async (format) => {
      const sheets = await print(served('photo-essay-both-captions'), format);
      expect(sheets.map(({ pictures }) => pictures.length)).toEqual([1, 2, 2, 2]);
    });

    test('a heading stays with what follows', async () => {
      const parts = numbers(60).map(
        (number) => `<h2>Mục ${number}</h2><p>${words.repeat((number % 4) + 1)}</p>`,
      );
      const sheets = await print(article(7005, `<div id="dcontent"><p>${words}</p>${parts.join('')}</div>`));
      expect(sheets.length).toBeGreaterThan(3);
      for (const { lines } of sheets) expect(lines.at(-1)?.text).not.toMatch(/^Mục \d+$/);
      for (const number of numbers(60)) expect(textOf(sheets)).toContain(`Mục ${number} Sáng sớm`);
    });

    test('no row of a long table is cut, and each sheet names the columns', async () => {
      const row = (number: number) =>
        `<tr><td>Hàng ${number} bắt đầu<br>dòng giữa ${number}<br>kết thúc ${number}</td><td>${number * 7}</td></tr>`;
      const table = `<table><tr><th>Tên hàng</th><th>Số chiếc</th></tr>${numbers(80).map(row).join('')}</table>`;
      const sheets = await print(
        article(7006, `<div id="dcontent"><p>${words}</p>${table}<p>${words}</p></div>`),
      );
      expect(sheets.length).toBeGreaterThan(3);
      const withRows = sheets.filter((sheet) => textOf([sheet]).includes('Hàng'));
      for (const sheet of withRows) {
        const texts = sheet.lines.map(({ text }) => text);
        const first = texts.findIndex((text) => /^Hàng \d/.test(text));
        expect(texts[first - 1]).toBe('Tên hàng Số chiếc');
        expect(texts.filter((text) => text.startsWith('Hàng')).length).toBe(
          texts.filter((text) => text.startsWith('kết thúc')).length,
        );
      }
      const found = [...textOf(sheets).matchAll(/Hàng (\d+) bắt đầu (\d+) dòng giữa (\d+) kết thúc (\d+)/g)];
      expect(found.map((match) => match.slice(1).map(Number))).toEqual(
        numbers(80).map((number) => [number, number * 7, number, number]),
      );
    });

    test('a table wider than the screen’s column is all on its sheet', async () => {
      const [sheet] = await print(served('wide-table'), 'A4', '.table-scroll[data-wide]');
      if (!sheet) throw new Error('There is no sheet.');
      expect(Math.max(...sheet.lines.map(({ right }) => right))).toBeLessThan(sheet.width - margin.side + 1);
      // Chromium makes a whole sheet smaller when something on it is too wide.
      const [usual] = await print(article(7008, `<div id="dcontent"><p>${words}</p></div>`));
      expect(sheet.lines[0]?.text).toBe('Báo Thanh Hóa');
      expect(sheet.lines[0]?.right).toBeCloseTo(usual?.lines[0]?.right ?? 0, 0);
      const text = textOf([sheet]);
      expect(text).toContain(
        'Cẩm Thủy 1.482 1.506 1.551 1.603 1.640 1.662 1.671 1.669 1.671 1.750 thấp hơn 79 cm',
      );
      expect(text).not.toContain('kéo ngang');
    });

    test('words for paper are not on the screen', async () => {
      const stored = article(
        7007,
        `<div id="dcontent"><p>${words} <a href="https://a.test/bai">Bài này</a></p><video src="http://media.dhcn.vn/phim.mp4"></video><p>Hết.</p></div>`,
      );
      running.server.pages = [stored];
      const { page } = running;
      await page.goto(running.browser.urlOf(stored.url));
      await waitForReader(page);
      const shown = await page.evaluate(() => {
        const root = document.querySelector('doc-sach-reader')?.shadowRoot;
        const printed = [...(root?.querySelectorAll('.printed') ?? [])];
        const link = root?.querySelector('a[data-printed]');
        return [
          ...printed.map((element) => element.getClientRects().length),
          link && getComputedStyle(link, '::after').content,
        ];
      });
      expect(shown).toEqual([0, 0, 0, 'none']);
    });
  },
  { colorScheme: 'dark', language: 'vi' },
);
