import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { faultsOf } from './harness/axe-faults.ts';
import { browserNames, launch } from './harness/launch.ts';
import { findInView, waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { openSpeechService, type SpeechService } from './harness/speech-service.ts';
import { article } from './sample.ts';

const short = article(
  8101,
  `<div id="dcontent"><p class="pBody">Đồng đã vàng. UBND xã cho biết đã gặt 12 ha.</p>
  <p class="pBody">Ngày 21/10 thì <b>xong</b> việc.</p><ul><li>Lúa nếp.</li><li>Lúa tẻ.</li></ul></div>`,
);
const sentences = [
  'Bài số 8101',
  'Đồng đã vàng.',
  'UBND xã cho biết đã gặt 12 ha.',
  'Ngày 21/10 thì xong việc.',
  'Lúa nếp.',
  'Lúa tẻ.',
];
const paragraphs = Array.from({ length: 40 }, (_, index) =>
  `Đoạn ${index} kể chuyện mùa màng ở xã ven biển. `.repeat(4),
);
const long = article(
  8102,
  `<div id="dcontent">${paragraphs.map((text) => `<p class="pBody">${text}</p>`).join('')}</div>`,
);

const inView = (selector: string) => `doc-sach-reader >>> ${selector}`;

/** What is marked in a page: the sentence's words. Highlights are the document's, so that a test sees the extension's. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('doc-sach-sentence') ?? [])].map(String).join());

const open = async (browser: RunningBrowser, page: Page, stored: typeof short) => {
  await page.goto(browser.urlOf(stored.url));
  await waitForReader(page);
};

const isReading = (page: Page) =>
  page.waitForFunction(() => CSS.highlights.get('doc-sach-sentence')?.size === 1);
const told = (page: Page, words: string) =>
  page.waitForFunction(
    (wanted) =>
      document
        .querySelector('doc-sach-reader')
        ?.shadowRoot?.querySelector('.player-words')
        ?.textContent?.includes(wanted),
    {},
    words,
  );

describe.each(browserNames)('listening in the view in %s', (name) => {
  let server: PageServer;
  let service: SpeechService;
  let browser: RunningBrowser;
  let page: Page;
  beforeAll(async () => {
    server = await servePages([short, long]);
    service = await openSpeechService();
    browser = await launch(name, { port: server.port, language: 'vi', speech: service.address });
    page = await browser.newPage();
  });
  beforeEach(() => page.setViewport({ width: 1280, height: 800 }));
  afterAll(async () => {
    await browser?.close();
    await service?.close();
    await server?.close();
  });

  test('reads to the end, and marks each sentence while it is said', async () => {
    await open(browser, page, short);
    await service.allow(0);
    await page.click(inView('[data-action=speak]'));
    for (const [index, sentence] of sentences.entries()) {
      await expect.poll(() => marked(page)).toBe(sentence);
      await service.allow(index + 1);
    }
    await service.allow('all');
    await told(page, 'Đã đọc hết bài.');
    expect(await service.said()).toEqual([
      'Bài số tám nghìn một trăm linh một',
      'Đồng đã vàng.',
      'ủy ban nhân dân xã cho biết đã gặt mười hai héc-ta.',
      'Ngày hai mươi mốt tháng mười thì xong việc.',
      'Lúa nếp.',
      'Lúa tẻ.',
    ]);
    expect(await marked(page)).toBe('');
  });

  test('axe finds no fault in the player', async () => {
    expect(await faultsOf(page, 'doc-sach-reader')).toEqual([]);
  });

  test('its key begins at the first paragraph in sight, and ends it', async () => {
    await open(browser, page, long);
    // It brings the keys.
    await findInView(page, '.progress');
    await page.evaluate(() => {
      const paragraphs = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelectorAll('.body > p');
      const { top } = paragraphs?.[12]?.getBoundingClientRect() ?? { top: 0 };
      scrollTo({ top: scrollY + top - 12, behavior: 'instant' });
    });
    await findInView(page, '.bar[data-hidden]');
    await page.keyboard.press('l');
    await isReading(page);
    expect(await marked(page)).toBe('Đoạn 12 kể chuyện mùa màng ở xã ven biển.');
    await page.keyboard.press('l');
    await page.waitForFunction(
      () => !document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.player'),
    );
    expect(await marked(page)).toBe('');
  });

  test('goes by the speed and the voice of the options page', async () => {
    const options = await browser.extensionPage('options.html');
    await options.waitForSelector('select[name=voice] option');
    expect(await options.$eval('select[name=voice]', (select) => select.value)).not.toBe('');
    await options.bringToFront();
    await options.click('[data-action=speechRate-more]');
    await options.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name=speechRate]')?.value === '1.1',
    );
    await options.close();
    await open(browser, page, long);
    await page.bringToFront();
    await page.click(inView('[data-action=speak]'));
    const speed = await findInView(page, '.speed output');
    await page.waitForFunction((output) => output.textContent === '1,1×', {}, speed);
  });

  test('goes silent when the view closes', async () => {
    await open(browser, page, long);
    await page.click(inView('[data-action=speak]'));
    await isReading(page);
    await page.click(inView('[data-action=close]'));
    await waitForReaderClosed(page);
    expect(await marked(page)).toBe('');
    await page.waitForFunction(() => !speechSynthesis.speaking && !speechSynthesis.pending);
  });
});

test.each(browserNames)('in %s without a voice the player tells how to get one', async (name) => {
  const server = await servePages([short]);
  const browser = await launch(name, { port: server.port, language: 'vi', speech: 'unix_socket:/nowhere' });
  const page = await browser.newPage();
  await open(browser, page, short);
  await page.click(inView('[data-action=speak]'));
  await told(page, 'Máy này chưa có giọng đọc tiếng Việt. Cài các gói speech-dispatcher và espeak-ng');
  await browser.close();
  await server.close();
});
