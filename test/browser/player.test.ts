import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { faultsOf } from './harness/axe-faults.ts';
import { bundleForPage } from './harness/bundle-for-page.ts';
import { browserNames, launch } from './harness/launch.ts';
import { findInView } from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { list } from './sample.ts';

declare const docSachListening: typeof import('./harness/listening-in-page.tsx');

const text =
  'Bà con đã ra đồng gieo mạ cho kịp vụ. UBND xã cho biết đã gieo được 12 ha ở cả ba thôn. Ai cũng vui. ';
const article: Article = {
  key: 'baothanhhoa.vn/1',
  url: list.url,
  title: 'Vụ mùa mới',
  lead: [],
  byline: null,
  published: null,
  section: null,
  blocks: Array.from({ length: 20 }, () => ({
    kind: 'paragraph' as const,
    inlines: [text.repeat(2).trim()],
  })),
  words: 900,
};

let script: string;
beforeAll(async () => {
  const entry = join(import.meta.dirname, 'harness', 'listening-in-page.tsx');
  script = await bundleForPage({ entry, name: 'docSachListening' });
});

describe.each(browserNames)('the player in %s, with an engine that says what a test has it say', (name) => {
  let server: PageServer;
  let browser: RunningBrowser;
  let page: Page;
  beforeAll(async () => {
    server = await servePages([list]);
    browser = await launch(name, { port: server.port, extension: null });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (of = article, width = 1280, chosen: Partial<Settings> = {}) => {
    await page.setViewport({ width, height: 700 });
    await page.goto(browser.urlOf(list.url));
    await page.addScriptTag({ content: script });
    await page.evaluate((one, settings) => docSachListening.show(one, settings), of, chosen);
  };
  const press = async (action: string) => {
    const button = await findInView(page, `[data-action=${action}]`);
    await button.evaluate((element) => element instanceof HTMLElement && element.click());
  };
  /** Until the engine was given words that hold these. */
  const given = (words: string) =>
    page.waitForFunction(
      (wanted) => docSachListening.engine.audible?.text.includes(wanted) === true,
      {},
      words,
    );
  const listen = async () => {
    await press('speak');
    await given('Vụ mùa mới');
  };
  const highlighted = (kind: string) =>
    page.evaluate((which) => [...(CSS.highlights.get(`doc-sach-${which}`) ?? [])].map(String).join(), kind);
  const has = (selector: string) =>
    page.evaluate(
      (wanted) => document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector(wanted) != null,
      selector,
    );

  /** Until the window has stood still for some frames. */
  const settled = () =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let [last, still] = [-1, 0];
          const look = () => {
            still = scrollY === last ? still + 1 : 0;
            last = scrollY;
            if (still > 15) resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
    );

  test('marks the written word that is being said, and follows the steps', async () => {
    await open();
    await listen();
    await press('next-paragraph');
    await press('next-sentence');
    await given('nhân dân');
    await page.evaluate(() => docSachListening.engine.begin('nhân dân'));
    expect(await highlighted('sentence')).toBe('UBND xã cho biết đã gieo được 12 ha ở cả ba thôn.');
    expect(await highlighted('word')).toBe('UBND');
    await page.evaluate(() => docSachListening.engine.begin('hai'));
    expect(await highlighted('word')).toBe('12');
  });

  test('where there are no highlights, boxes stand behind the words, and the article is as it was', async () => {
    await open();
    await page.evaluate(() => docSachListening.forgetHighlights());
    const html = () =>
      page.evaluate(
        () => document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('article')?.outerHTML,
      );
    const before = await html();
    await listen();
    await page.evaluate(() => docSachListening.engine.begin('mùa'));
    const off = await page.evaluate(() => {
      const root = document.querySelector('doc-sach-reader')?.shadowRoot;
      const box = root?.querySelector('.spoken-word')?.getBoundingClientRect();
      const words = root?.querySelector('h1')?.firstChild;
      if (!box || !words) return null;
      const range = document.createRange();
      range.setStart(words, 3);
      range.setEnd(words, 6);
      const there = range.getBoundingClientRect();
      return Math.max(
        ...(['left', 'top', 'right', 'bottom'] as const).map((edge) => Math.abs(box[edge] - there[edge])),
      );
    });
    expect(off).toBeLessThan(1);
    expect(await html()).toBe(before);
  });

  test('pauses without going on, and resumes in the same sentence', async () => {
    await open();
    await listen();
    await page.keyboard.press('k');
    const spoken = await page.evaluate(() => docSachListening.engine.spoken.length);
    expect(await page.evaluate(() => docSachListening.engine.audible)).toBeNull();
    expect(await highlighted('sentence')).toBe('Vụ mùa mới');
    await page.keyboard.press('k');
    await given('Vụ mùa mới');
    expect(await page.evaluate(() => docSachListening.engine.spoken.length)).toBe(spoken + 1);
  });

  test('Escape closes a panel first, then the player, and speaking ends with it', async () => {
    await open();
    await press('settings');
    await findInView(page, '.panel');
    await listen();
    await page.keyboard.press('Escape');
    expect([await has('.panel'), await has('.player')]).toEqual([false, true]);
    await page.keyboard.press('Escape');
    expect(await has('.player')).toBe(false);
    expect(await page.evaluate(() => docSachListening.engine.audible)).toBeNull();
    expect(await highlighted('sentence')).toBe('');
  });

  test('goes silent when the page goes', async () => {
    await open();
    await listen();
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    expect(await page.evaluate(() => docSachListening.engine.audible)).toBeNull();
  });

  test('scrolls after what is said, and leaves a reader alone who scrolled away', async () => {
    await open();
    await listen();
    for (let step = 0; step < 12; step++) await page.keyboard.press('>');
    const isInSight = () =>
      page.waitForFunction(() => {
        const [range] = CSS.highlights.get('doc-sach-sentence') ?? [];
        const box = range instanceof Range ? range.getBoundingClientRect() : null;
        const player = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.player');
        return box && player && box.top > 0 && box.bottom < player.getBoundingClientRect().top;
      });
    await isInSight();
    await settled();
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.mouse.move(600, 300);
    await page.mouse.wheel({ deltaY: -3000 });
    await findInView(page, '.to-spoken');
    await page.waitForFunction(() => scrollY === 0);
    await settled();
    await page.evaluate(() => docSachListening.engine.finish());
    await given('nhân dân');
    await settled();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await press('to-spoken');
    await isInSight();
    expect(await has('.to-spoken')).toBe(false);
  });

  test('leaves a reader alone who turns the wheel while it scrolls by itself', async () => {
    await open();
    await listen();
    await page.mouse.move(600, 300);
    const skip = async (count: number) => {
      for (let step = 0; step < count; step++) await page.keyboard.press('>');
    };
    await skip(8);
    await page.waitForFunction(() => scrollY > 0);
    await settled();
    const from = await page.evaluate(() => scrollY);
    await skip(10);
    await page.waitForFunction((before) => scrollY > before, {}, from);
    await page.mouse.wheel({ deltaY: -800 });
    await findInView(page, '.to-spoken');
    await settled();
    const to = await page.evaluate(() => scrollY);
    await page.evaluate(() => docSachListening.engine.finish());
    await settled();
    expect(await page.evaluate(() => scrollY)).toBe(to);
    await press('to-spoken');
    await page.waitForFunction((there) => scrollY > there, {}, to);
    await settled();
    expect(await page.evaluate((there) => scrollY - there, to)).toBeGreaterThanOrEqual(800);
  });

  const isSaidInSight = () =>
    page.waitForFunction(() => {
      const [said] = CSS.highlights.get('doc-sach-word') ?? CSS.highlights.get('doc-sach-sentence') ?? [];
      const box = said instanceof Range ? said.getBoundingClientRect() : null;
      const player = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.player');
      return box && player && box.top > 0 && box.bottom < player.getBoundingClientRect().top;
    });

  test('a press on the player while it scrolls by itself loses nothing', async () => {
    await open();
    await listen();
    for (let step = 0; step < 8; step++) await page.keyboard.press('>');
    await page.waitForFunction(() => scrollY > 0);
    await (await findInView(page, '[data-action=faster]')).click();
    await settled();
    await isSaidInSight();
    expect(await has('.to-spoken')).toBe(false);
  });

  test('keeps what is said in sight while the size of the text changes', async () => {
    await open(article, 360);
    await listen();
    for (let step = 0; step < 8; step++) await page.keyboard.press('>');
    await isSaidInSight();
    await settled();
    for (let step = 0; step < 8; step++) {
      await page.keyboard.press('+');
      await settled();
      await isSaidInSight();
      expect(await has('.to-spoken')).toBe(false);
    }
    for (let step = 0; step < 14; step++) await page.keyboard.press('-');
    await settled();
    await isSaidInSight();
    expect(await has('.to-spoken')).toBe(false);
  });

  test('follows the word where a sentence is higher than the window', async () => {
    await open(article, 360, { size: 60 });
    await listen();
    await press('next-paragraph');
    await press('next-sentence');
    await given('nhân dân');
    for (const word of ['nhân dân', 'xã', 'gieo', 'héc-ta', 'ba', 'thôn']) {
      await page.evaluate((said) => docSachListening.engine.begin(said), word);
      await isSaidInSight();
    }
  });

  test('S and D change the speed', async () => {
    await open();
    await listen();
    for (const key of ['d', 'd', 's', 'd'] as const) await page.keyboard.press(key);
    await page.waitForFunction(() => docSachListening.engine.audible?.rate === 1.2);
    expect(await (await findInView(page, '.speed output')).evaluate((speed) => speed.textContent)).toBe(
      '1,2×',
    );
  });

  test('after its end it goes no further, and back to the last sentence', async () => {
    await open({ ...article, blocks: article.blocks.slice(0, 1) });
    await listen();
    const isDisabled = async (action: string) =>
      (await findInView(page, `[data-action=${action}]`)).evaluate((button) => button.ariaDisabled);
    expect(await isDisabled('next-sentence')).toBe('false');
    await press('next-paragraph');
    await given('Bà con');
    await press('next-paragraph');
    await findInView(page, '[data-action=next-sentence][aria-disabled=true]');
    await press('previous-sentence');
    await given('Ai cũng vui');
    expect(await isDisabled('next-sentence')).toBe('false');
  });

  test('after a press of the mouse on a button the space bar scrolls', async () => {
    await open();
    await page.bringToFront();
    const pressAndScroll = async (action: string, then: () => Promise<unknown>) => {
      await (await findInView(page, `[data-action=${action}]`)).click();
      await then();
      await settled();
      const from = await page.evaluate(() => scrollY);
      await page.keyboard.press(' ');
      await page.waitForFunction((before) => scrollY > before + 100, {}, from);
      await settled();
    };
    await pressAndScroll('speak', () => given('Vụ mùa mới'));
    await pressAndScroll('next-sentence', () => given('Bà con'));
    await pressAndScroll('play', () => page.waitForFunction(() => docSachListening.engine.audible === null));
    expect(await page.evaluate(() => docSachListening.engine.audible)).toBeNull();
    expect(await has('.player')).toBe(true);
  });

  test('keeps speed and voice within their bounds, and reads with them', async () => {
    await open(article, 1280, { speechRate: 2.9 });
    await listen();
    await press('faster');
    await page.waitForFunction(() => docSachListening.engine.audible?.rate === 3);
    const faster = await findInView(page, '[data-action=faster]');
    expect(await faster.evaluate((button) => button.ariaDisabled)).toBe('true');
    await (await findInView(page, 'select')).select('Linh');
    await page.waitForFunction(() => docSachListening.engine.audible?.voice.voiceURI === 'Linh');
  });

  test.each([320, 1280])('at %i pixels everything has its room, and the last line too', async (width) => {
    await open(article, width);
    await listen();
    const found = await page.evaluate(() => {
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      const root = document.querySelector('doc-sach-reader')?.shadowRoot;
      const box = (selector: string) => root?.querySelector(selector)?.getBoundingClientRect();
      const small = [...(root?.querySelectorAll('.player :is(button, select)') ?? [])].filter((element) => {
        const { width, height, left, right } = element.getBoundingClientRect();
        return width < 44 || height < 44 || left < 0 || right > innerWidth;
      });
      return {
        small: small.map(({ outerHTML }) => outerHTML),
        overflow: document.documentElement.scrollWidth - innerWidth,
        isClear: (box('main')?.bottom ?? Infinity) <= (box('.player')?.top ?? 0) + 1,
      };
    });
    expect(found).toMatchObject({ small: [], isClear: true });
    expect(found.overflow).toBeLessThanOrEqual(0);
  });

  test.each(['light', 'dark', 'contrast'] as const)('axe finds nothing in it: %s', async (theme) => {
    await open(article, 360, { theme });
    await listen();
    expect(await faultsOf(page, 'doc-sach-reader')).toEqual([]);
  });

  const told = (words: string) =>
    page.waitForFunction(
      (wanted) =>
        document
          .querySelector('doc-sach-reader')
          ?.shadowRoot?.querySelector('.player [role=status]')
          ?.textContent?.includes(wanted),
      {},
      words,
    );

  test('without a Vietnamese voice it tells how to get one, and goes on when one comes', async () => {
    await open();
    await page.evaluate(() => docSachListening.engine.changeVoices([]));
    await press('speak');
    await told('Máy này chưa có giọng đọc tiếng Việt. Cài các gói speech-dispatcher và espeak-ng');
    await page.evaluate(() => {
      const { engine } = docSachListening;
      engine.changeVoices([
        { voiceURI: 'An', name: 'An', lang: 'vi-VN', localService: true, default: false },
      ]);
    });
    await told('Đã có giọng đọc tiếng Việt.');
    await press('play');
    await given('Vụ mùa mới');
  });

  test('tells of an article without text, and of a voice that fails', async () => {
    await open({ ...article, title: '', blocks: [] });
    await press('speak');
    await told('Bài này không có chữ để đọc.');
    await open();
    await listen();
    await page.evaluate(() => docSachListening.engine.last.tell({ type: 'error', error: 'not-allowed' }));
    await told('Trình duyệt chưa cho phát tiếng.');
  });
});
