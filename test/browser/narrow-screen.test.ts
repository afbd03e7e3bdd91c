import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { ServedPage } from './harness/find-page.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';
import { loadPictures, waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import { article, longBody, served } from './sample.ts';

/** Where things stand on the screen, in CSS pixels. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

inEachBrowser('on the screen of a phone, in %s', (running, name) => {
  const open = async (stored: ServedPage, width = 360): Promise<Page> => {
    running.server.pages = [stored];
    const { page } = running;
    await page.setViewport({ width, height: 740 });
    await page.goto(running.browser.urlOf(stored.url));
    await waitForReader(page);
    await loadPictures(page);
    return page;
  };

  /** The lines of an element's text, or the element's own box where it has none. */
  const linesOf = (page: Page, selector: string): Promise<Box[]> =>
    page.evaluate((wanted) => {
      const element = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector(wanted);
      if (!element) throw new Error(`nothing matches ${wanted}`);
      const range = document.createRange();
      range.selectNodeContents(element);
      // Browsers tell a line break as a box without width, too.
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      return (boxes.length > 0 ? boxes : [element.getBoundingClientRect()]).map(
        ({ left, right, top, bottom }) => ({ left, right, top, bottom }),
      );
    }, selector);

  test('a line of verse that does not fit goes on further in', async () => {
    const page = await open(served('poem-repeated-stanza'));
    const lines = await linesOf(page, '.body p');
    const edge = lines[0]?.left ?? 0;
    const indents = lines.map(({ left }) => Math.round(left - edge));
    // Two of the stanza's four lines are too long for this screen.
    expect(indents).toEqual([0, 0, 30, 0, 0, 30]);
  });

  // Firefox's remote protocol has no phone to show.
  test.runIf(name === 'chromium')(
    'the view has the phone’s width where the page does not say how wide it would like to be',
    async () => {
      const page = await running.browser.newPage();
      await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
      running.server.pages = [article(5103, longBody(5104))];
      await page.goto(running.browser.urlOf('http://baothanhhoa.vn/bai-so-5103.htm'));
      await waitForReader(page);
      const isWide = (width: number) => page.waitForFunction((pixels) => innerWidth === pixels, {}, width);
      await isWide(360);
      await page.keyboard.press('Escape');
      await waitForReaderClosed(page);
      await isWide(980);
      // What the page comes to say while the view stands there holds afterwards.
      await running.browser.pressToolbarButton(page);
      await waitForReader(page);
      await isWide(360);
      await page.evaluate(() => {
        const meta = document.createElement('meta');
        meta.name = 'viewport';
        meta.content = 'width=500';
        document.head.append(meta);
      });
      await page.keyboard.press('Escape');
      await waitForReaderClosed(page);
      await isWide(500);
      await page.close();
    },
  );

  test('a wide table goes from edge to edge, and none of its rows is blown up by what is out of sight', async () => {
    const page = await open(served('wide-table'));
    await page.waitForFunction(
      () => document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('[data-wide]') != null,
    );
    const { screen, frame, rows, first, text } = await page.evaluate(() => {
      const root = document.querySelector('doc-sach-reader')?.shadowRoot;
      const boxOf = (selector: string) => root?.querySelector(selector)?.getBoundingClientRect();
      return {
        // Beside a scroll bar, where there is one.
        screen: [0, document.documentElement.clientWidth],
        frame: [boxOf('.table-scroll')?.left, boxOf('.table-scroll')?.right],
        rows: [...(root?.querySelectorAll('tr') ?? [])].map((row) => row.getBoundingClientRect().height),
        first: boxOf('tr')?.left,
        text: boxOf('.body p')?.left,
      };
    });
    expect(frame).toEqual(screen);
    expect(first).toBe(text);
    // All of its cells have one line: 0.84 × 20 px × 1.5, and the room above and below.
    expect(Math.max(...rows) - Math.min(...rows)).toBeLessThan(2);
    expect(Math.max(...rows)).toBeLessThan(50);
  });

  test.each([320, 360])(
    'the sign after “Mở trên YouTube” stands on the line of its last word at %i px',
    async (width) => {
      const page = await open(
        article(
          5101,
          `<div id="dcontent"><p>Phim về làng biển.</p><iframe src="https://www.youtube.com/embed/abc123XYZ_-"></iframe>
        <p>Hết phim.</p></div>`,
        ),
        width,
      );
      const words = (await linesOf(page, '.embed-open > span')).at(-1);
      const [sign] = await linesOf(page, '.embed-open > .icon');
      const card = await page.evaluate(
        () =>
          document
            .querySelector('doc-sach-reader')
            ?.shadowRoot?.querySelector('.embed')
            ?.getBoundingClientRect().right,
      );
      if (!words || !sign) throw new Error('The card is not there.');
      expect((sign.top + sign.bottom) / 2).toBeGreaterThan(words.top);
      expect((sign.top + sign.bottom) / 2).toBeLessThan(words.bottom);
      expect(sign.left).toBeGreaterThan(words.right);
      expect(sign.right).toBeLessThan(card ?? 0);
    },
  );

  test('a small picture stands in the middle over its caption', async () => {
    const page = await open(
      article(
        5102,
        '<div id="dcontent"><p class="pCaption"><img src="http://c.baothanhhoa.vn/img/200x140/nho.jpg">Bến cá.</p><p>Chữ.</p></div>',
      ),
    );
    const middle = ({ left, right }: Box) => (left + right) / 2;
    const [picture] = await linesOf(page, 'figure > img');
    const [caption] = await linesOf(page, 'figcaption');
    if (!picture || !caption) throw new Error('The picture is not there.');
    expect(picture.right - picture.left).toBe(200);
    const screen = await page.evaluate(() => document.documentElement.clientWidth);
    expect(middle(picture)).toBeCloseTo(screen / 2, 0);
    expect(middle(caption)).toBeCloseTo(middle(picture), 0);
  });

  test('the title leaves room for the text', async () => {
    const page = await open(served('wide-table'));
    const size = () =>
      page.evaluate(() => {
        const title = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('h1');
        return title ? Number.parseFloat(getComputedStyle(title).fontSize) : 0;
      });
    expect(await size()).toBeLessThanOrEqual(24);
    await page.setViewport({ width: 1280, height: 800 });
    expect(await size()).toBe(38);
  });
});
