import type { Page } from 'puppeteer-core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { faultsOf } from '../harness/axe-faults.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { misfits } from '../harness/own-page.ts';
import { readPdf } from '../harness/read-pdf.ts';
import { findInView, waitForReader } from '../harness/reader-view.ts';
import { article } from '../sample.ts';
import { boxOfWords, painted, selectByMouse } from './marking.ts';

const sentences = [
  'Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ.',
  'Nước về đến chân ruộng từ đêm hôm trước.',
  'Hợp tác xã cử người trông trạm bơm suốt ngày đêm.',
];
const body = (lines: readonly string[]) =>
  `<div id="dcontent">${lines.map((line) => `<p class="pBody">${line}</p>`).join('')}${`<p class="pBody">${'Mùa này năm ngoái trời hạn hơn nhiều. '.repeat(8)}</p>`.repeat(8)}</div>`;
const key = (id: number) => `baothanhhoa.vn/${id}`;
/** Each test its own article: what is saved stays. */
let latest = 5000;

inEachBrowser('highlights in %s', (running, name) => {
  let page: Page;
  let id = 0;
  beforeEach(() => {
    page = running.page;
    id = ++latest;
  });
  const open = async (lines: readonly string[] = sentences) => {
    const served = article(id, body(lines));
    running.server.pages = [served];
    await page.goto(running.browser.urlOf(served.url));
    await waitForReader(page);
    await page.bringToFront();
  };
  const press = async (selector: string) => (await findInView(page, selector)).click();
  const untilPainted = (wanted: Record<string, string>) =>
    expect.poll(() => painted(page), { timeout: 20_000 }).toEqual(wanted);
  const untilGone = (selector: string) =>
    page.waitForFunction(
      (selector) =>
        (document.querySelector('doc-sach-reader')?.shadowRoot ?? document).querySelector(selector) === null,
      {},
      selector,
    );
  const mark = async (words: string, colour = 'green') => {
    await selectByMouse(page, words);
    await press(`.marker-bar [data-colour=${colour}]`);
    await untilPainted({ [colour]: words });
  };
  const isSaved = () =>
    page.waitForFunction(() =>
      document
        .querySelector('doc-sach-reader')
        ?.shadowRoot?.querySelector('[data-action=save]')
        ?.textContent?.includes('Saved'),
    );
  /** The saved page of the article, in a tab of its own. */
  const savedPage = async (more = '') => {
    const saved = await running.browser.extensionPage(`saved.html#${key(id)}${more}`);
    onTestFinished(() => saved.close());
    await saved.bringToFront();
    return saved;
  };

  test('words selected by mouse are marked, the article is saved with it, and they are marked the next time', async () => {
    await open();
    await mark('đã ra đồng gieo mạ');
    await isSaved();
    expect(await colourAt(page, 'đã ra đồng')).toBe('rgb(200, 236, 182)');
    expect(await colourAt(page, 'Nước về')).not.toBe('rgb(200, 236, 182)');
    await open();
    await untilPainted({ green: 'đã ra đồng gieo mạ' });
  });

  test('a note is written by keyboard alone, kept when its card closes, and read in the saved page', async () => {
    await open();
    await selectByMouse(page, 'trạm bơm');
    await findInView(page, '.marker-bar');
    await page.keyboard.press('n');
    await findInView(page, '.highlight-card textarea');
    await page.keyboard.type('Hỏi lại xã');
    await page.keyboard.press('Escape');
    await untilGone('.highlight-card');
    // Escape closed the card alone.
    await waitForReader(page);
    await findInView(page, '.note-mark');
    const saved = await savedPage();
    await expect.poll(() => painted(saved)).toEqual({ yellow: 'trạm bơm' });
    await saved.keyboard.press('g');
    await saved.waitForSelector('.notes-list li');
    expect(await saved.$eval('.notes-list .note-words', (words) => words.textContent)).toBe('Hỏi lại xã');
    expect(await faultsOf(saved, '.panel')).toEqual([]);
  });

  test('by “h”, over two passages: one highlight, and nothing of what stands between them', async () => {
    await open();
    await selectByMouse(page, 'gieo mạ', 'Nước về');
    await findInView(page, '.marker-bar');
    await page.keyboard.press('h');
    await untilPainted({ yellow: 'gieo mạ. … Nước về' });
    await untilGone('.marker-bar');
  });

  test('pressed, it opens its card: another colour, removed, and taken back', async () => {
    await open();
    await mark('chân ruộng', 'yellow');
    const box = await boxOfWords(page, 'chân ruộng');
    await page.mouse.click(box.left + 10, box.top);
    await press('.highlight-card [data-colour=pink]');
    await untilPainted({ pink: 'chân ruộng' });
    expect(await faultsOf(page, 'doc-sach-reader')).toEqual([]);
    await press('.highlight-card [data-action=remove-highlight]');
    await untilPainted({});
    await press('.told [data-action=undo]');
    await untilPainted({ pink: 'chân ruộng' });
    await open();
    await untilPainted({ pink: 'chân ruộng' });
  });

  test('the newspaper changes the text: it is still there, or listed as lost', async () => {
    await open();
    await mark('Hợp tác xã cử người trông trạm bơm suốt ngày đêm.', 'blue');
    await open([
      'Tin mới thêm vào đầu bài.',
      ...sentences.slice(0, 2),
      'Hợp tác xã cử bốn người trông trạm bơm suốt cả ngày đêm.',
    ]);
    await untilPainted({ blue: 'Hợp tác xã cử bốn người trông trạm bơm suốt cả ngày đêm.' });
    await open(sentences.slice(0, 2));
    await findInView(page, '.all-marked');
    await untilPainted({});
    await page.keyboard.press('g');
    const lost = await findInView(page, '.notes-list .lost');
    expect(await lost.evaluate((element) => element.parentElement?.textContent)).toContain(
      'Hợp tác xã cử người trông trạm bơm suốt ngày đêm.',
    );
    await press('.note-item');
    await findInView(page, '.highlight-card .lost-quote');
  });

  test('what is marked in one tab shows in another, and an address leads to it', async () => {
    await open();
    await mark('ven biển', 'green');
    const saved = await savedPage();
    await expect.poll(() => painted(saved)).toEqual({ green: 'ven biển' });
    await page.bringToFront();
    const box = await boxOfWords(page, 'ven biển');
    await page.mouse.click(box.left + 10, box.top);
    await press('.highlight-card [data-colour=blue]');
    await saved.bringToFront();
    await expect.poll(() => painted(saved)).toEqual({ blue: 'ven biển' });
    // And from the saved page to the newspaper's.
    const there = await boxOfWords(saved, 'ven biển');
    await saved.mouse.click(there.left + 10, there.top);
    await saved.waitForSelector('.highlight-card [data-colour=yellow]');
    await saved.click('.highlight-card [data-colour=yellow]');
    await page.bringToFront();
    await untilPainted({ yellow: 'ven biển' });
    await saved.keyboard.press('Escape');
    await saved.keyboard.press('g');
    const item = await saved.waitForSelector('.note-item');
    const highlight = await item?.evaluate((element) => element.getAttribute('data-id'));
    const led = await savedPage(`~${highlight}`);
    await led.waitForSelector('.highlight-card');
  });

  test('stands in the library’s list of notes, is found without diacritics, and leads to its place', async () => {
    await open([...sentences, `Chỉ ở bài ${id} có chuyện chiếc thuyền thúng.`]);
    await mark('chiếc thuyền thúng', 'blue');
    await isSaved();
    const library = await running.browser.extensionPage('library.html#notes');
    onTestFinished(() => library.close());
    await library.bringToFront();
    await (await library.waitForSelector('.notes-search'))?.type('thuyen thung');
    await library.waitForFunction(() => document.querySelectorAll('.note-item').length === 1);
    expect(await library.$eval('.note-item', (item) => item.textContent)).toContain('chiếc thuyền thúng');
    expect(await faultsOf(library, '.notes')).toEqual([]);
    await library.setViewport({ width: 320, height: 700 });
    expect(await misfits(library)).toEqual([]);
    await library.click('.note-item');
    await library.waitForSelector('.highlight-card');
    expect(await painted(library)).toEqual({ blue: 'chiếc thuyền thúng' });
  });

  test('selected by keyboard', async () => {
    await open();
    // As with the browser's text cursor (F7), which no test can turn on in Chromium: a selection that grows by keys.
    const box = await boxOfWords(page, 'Sáng');
    await page.mouse.click(box.left + 5, box.top, { count: 2 });
    await page.keyboard.down('Shift');
    for (let sign = 0; sign < 4; sign++) await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    await findInView(page, '.marker-bar');
    await page.keyboard.press('h');
    await untilPainted({ yellow: 'Sáng sớm' });
  });

  test.runIf(name === 'chromium')('on paper: colours, and the notes below, with their words', async () => {
    await open();
    await mark('trạm bơm', 'pink');
    await selectByMouse(page, 'chân ruộng');
    await findInView(page, '.marker-bar');
    await page.keyboard.press('n');
    await findInView(page, '.highlight-card textarea');
    await page.keyboard.type('Hỏi lại xã');
    await page.keyboard.press('Escape');
    await findInView(page, '.note-mark');
    const sheets = await readPdf(await page.pdf());
    expect(sheets.flatMap(({ colours }) => colours)).toContain('#fccde0');
    const printed = sheets.flatMap(({ lines }) => lines.map(({ text }) => text));
    const note = printed.findIndex((line) => line.includes('Hỏi lại xã'));
    expect(printed[note - 1]).toContain('chân ruộng');
    expect(printed.join()).not.toContain('Marked passages');
  });

  test.runIf(name === 'chromium')(
    'where the system replaces colours, lines tell what is marked',
    async () => {
      await open();
      await mark('trạm bơm', 'pink');
      await page.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }] as never);
      await expect
        .poll(() =>
          page.evaluate(() => {
            const root = document.querySelector('doc-sach-reader')?.shadowRoot;
            const box = root?.querySelector('.marked-box.pink');
            return box && getComputedStyle(box).borderBottomStyle;
          }),
        )
        .toBe('double');
      expect(await painted(page)).toEqual({});
      await page.emulateMediaFeatures([]);
      await untilPainted({ pink: 'trạm bơm' });
    },
  );
});

/** The commonest colour of a small piece of the page, around the words' first line: what is behind them. */
async function colourAt(page: Page, words: string): Promise<string> {
  const { left, top } = await boxOfWords(page, words);
  const shot = await page.screenshot({
    encoding: 'base64',
    clip: { x: Math.round(left), y: Math.round(top) - 12, width: 40, height: 24 },
  });
  return page.evaluate(async (base64) => {
    const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] };
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
  }, shot);
}
