import { beforeEach, expect, test } from 'vitest';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { findInView, waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import { storeSettings } from './harness/stored-settings.ts';
import { article } from './sample.ts';

/** Paragraphs that can be told apart, under three headings. */
const sentence = (part: number, line: number) =>
  `Đoạn ${part}.${line} kể chuyện bà con xã ven biển ra đồng gieo mạ cho kịp khung thời vụ năm nay. `;
const part = (number: number) =>
  `<h2>Phần ${number}</h2>${Array.from({ length: 12 }, (_, line) => `<p>${sentence(number, line).repeat(5)}</p>`).join('')}`;
const stored = article(9001, `<div id="dcontent"><p>Mở đầu.</p>${[1, 2, 3].map(part).join('')}</div>`);
const wide = { width: 1280, height: 800 };

/** Runs in the page. */
function wordsAtTop(): string | null {
  const root = document.querySelector('doc-sach-reader')?.shadowRoot;
  const first = [...(root?.querySelectorAll('.body p') ?? [])].find(
    (element) => element.getBoundingClientRect().bottom > 64,
  );
  return first?.textContent?.slice(0, 10) ?? null;
}

inEachBrowser('where the reader is, in %s', (running) => {
  const wait = (selector: string) => findInView(running.page, selector);
  const open = async () => {
    await running.page.goto(running.browser.urlOf(stored.url));
    await waitForReader(running.page);
    await wait('.progress');
  };
  beforeEach(async () => {
    running.server.pages = [stored];
    await running.page.setViewport(wide);
    await storeSettings(running.browser, { automaticAnnounced: true });
    await open();
    await running.page.bringToFront();
  });
  /** Scrolls, and lets the view hear of it, which it does with the next frame: no reader is faster. */
  const scrollPage = (top: number) =>
    running.page.evaluate(async (to) => {
      scrollTo(0, to);
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }, top);
  const height = () => running.page.evaluate(() => document.documentElement.scrollHeight);
  /** The first words of the paragraph that stands below the bar. */
  const atTop = () => running.page.evaluate(wordsAtTop);
  const isAtTop = (words: string | null) =>
    running.page.waitForFunction(`(${wordsAtTop})() === ${JSON.stringify(words)}`);

  test('a line grows, the minutes left fall, and on the way up there is a way to the top', async () => {
    const shown = () =>
      running.page.evaluate(() => {
        const root = document.querySelector('doc-sach-reader')?.shadowRoot;
        const where = root?.querySelector('.where');
        return {
          read: Number(root?.querySelector<HTMLElement>('.progress')?.style.getPropertyValue('--read')),
          left: Number.parseInt(where?.querySelector('.left')?.textContent ?? '', 10),
          isShown: where?.hasAttribute('data-hidden') === false,
        };
      });
    const begin = await shown();
    expect(begin.isShown).toBe(false);
    await scrollPage((await height()) / 2);
    await running.page.waitForFunction(
      (before) =>
        Number(
          document
            .querySelector('doc-sach-reader')
            ?.shadowRoot?.querySelector<HTMLElement>('.progress')
            ?.style.getPropertyValue('--read'),
        ) > before,
      {},
      begin.read,
    );
    const middle = await shown();
    expect(middle.left).toBeLessThan(begin.left);
    expect(middle.isShown).toBe(false);
    await scrollPage((await height()) / 2 - 200);
    await (await wait('.where:not([data-hidden]) [data-action=top]')).click();
    await running.page.waitForFunction(() => scrollY === 0);
    await wait('.where[data-hidden]');
  });

  test('the contents mark where the reader is, and go there by keyboard', async () => {
    await running.page.keyboard.press('m');
    await wait('.headings');
    const current = () =>
      running.page.evaluate(
        () =>
          document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('[aria-current]')?.textContent,
      );
    expect(await current()).toBe('Bài số 9001');
    for (const _ of [1, 2, 3, 4]) await running.page.keyboard.press('Tab');
    await running.page.keyboard.press('Enter');
    await running.page.waitForFunction(() => scrollY > 0);
    await running.page.waitForFunction(
      () =>
        document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('[aria-current]')
          ?.textContent === 'Phần 2',
    );
    const top = await running.page.evaluate(
      () => document.querySelector('doc-sach-reader')?.shadowRoot?.activeElement?.getBoundingClientRect().top,
    );
    expect(top).toBeGreaterThan(52);
    expect(top).toBeLessThan(110);
    await running.page.keyboard.press('Escape');
    await running.page.waitForFunction(
      () => document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.headings') == null,
    );
  });

  test('the contents mark what was chosen, where it cannot come to the window’s top', async () => {
    running.server.pages = [
      article(
        9001,
        `<div id="dcontent"><p>${sentence(1, 1).repeat(2)}</p><h2>Mục một</h2><p>Ngắn thôi.</p><h2>Mục hai</h2><p>Cũng ngắn.</p></div>`,
      ),
    ];
    await open();
    await running.page.keyboard.press('m');
    const choose = async (index: number) => (await wait(`.headings li:nth-child(${index}) button`)).click();
    for (const index of [2, 3, 1]) {
      await choose(index);
      await wait(`.headings li:nth-child(${index}) [aria-current]`);
    }
  });

  test('the contents show the item where the reader is, in a list that is longer than its panel', async () => {
    const many = Array.from(
      { length: 60 },
      (_, index) => `<h2>Mục ${index}</h2><p>${sentence(index, 1).repeat(3)}</p>`,
    );
    running.server.pages = [article(9001, `<div id="dcontent">${many.join('')}</div>`)];
    await open();
    await scrollPage((await height()) * 0.7);
    await running.page.keyboard.press('m');
    const marked = await wait('.headings [aria-current]');
    const [item, panel] = await Promise.all(
      [marked, await wait('.panel-body')].map((element) =>
        element.evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return { top, bottom, words: one.textContent ?? '' };
        }),
      ),
    );
    expect(item?.words).toMatch(/^Mục (?:3|4)\d$/);
    expect(item?.top).toBeGreaterThan(panel?.top ?? Number.POSITIVE_INFINITY);
    expect(item?.bottom).toBeLessThan(panel?.bottom ?? 0);
  });

  test('the place does not move while the size goes up and down in a long paragraph', async () => {
    await running.page.setViewport({ width: 800, height: 700 });
    const lines = Array.from({ length: 300 }, (_, index) => `Câu ${index} kể chuyện ra đồng gieo mạ. `).join(
      '',
    );
    running.server.pages = [article(9001, `<div id="dcontent"><p>${lines}</p></div>`)];
    await open();
    await scrollPage((await height()) / 2);
    const before = await running.page.evaluate(() => scrollY);
    for (const key of [...Array<'+'>(12).fill('+'), ...Array<'-'>(20).fill('-'), '0' as const])
      await running.page.keyboard.press(key);
    await running.page.waitForFunction(
      () =>
        document
          .querySelector('doc-sach-reader')
          ?.shadowRoot?.querySelector<HTMLElement>('.view')
          ?.style.getPropertyValue('--chosen-size') === '1.25em',
    );
    const line = await running.page.evaluate(() => {
      const text = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.body p');
      return text ? Number.parseFloat(getComputedStyle(text).lineHeight) : 0;
    });
    expect(Math.abs((await running.page.evaluate(() => scrollY)) - before)).toBeLessThan(line);
  });

  test('the same words are at the top again, later and in another width and size', async () => {
    await scrollPage((await height()) / 2);
    const before = await atTop();
    await running.page.keyboard.press('Escape');
    await waitForReaderClosed(running.page);
    await storeSettings(running.browser, { automaticAnnounced: true, size: 30 }, { keepLocal: true });
    await running.page.setViewport({ width: 390, height: 700 });
    await running.page.bringToFront();
    await running.browser.pressToolbarButton(running.page);
    await waitForReader(running.page);
    await isAtTop(before);
    // Turned, as a phone is, it stays there.
    await running.page.setViewport({ width: 844, height: 390 });
    await running.page.waitForFunction(() => innerWidth === 844);
    await isAtTop(before);
    expect(before).toMatch(/^Đoạn [12]/);
  });
});
