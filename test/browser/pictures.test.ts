import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { faultsOf } from './harness/axe-faults.ts';
import { browserNames, launch } from './harness/launch.ts';
import { loadPictures, waitForReader } from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { article } from './sample.ts';

const words = 'Sáng sớm, bà con xã ven biển đã ra đồng gieo mạ cho kịp khung thời vụ.';
const longCaption = `Chú thích dài. ${words.repeat(30)} Hết chú thích.`;
const picture = (address: string, caption: string) =>
  `<p>${words.repeat(6)}</p><p class="pCaption"><img src="http://c.baothanhhoa.vn/img/${address}">${caption}</p>`;
const stored = article(
  6101,
  `<div id="dcontent">${[
    picture('1600x1066/lua.jpg', 'Lúa chín.'),
    picture('600x1900/do-hoa.png', longCaption),
    picture('khong-co.test', 'Bến cũ.'),
  ].join('')}<p>${words.repeat(40)}</p></div>`,
);

/** Browsers bring a turn of the wheel when they come to it. */
const patience = { timeout: 10_000 };

const inView = (selector: string) => `doc-sach-reader >>> ${selector}`;

describe.each(browserNames)('the pictures’ viewer in %s', (name) => {
  let server: PageServer;
  let browser: RunningBrowser;
  let page: Page;
  beforeAll(async () => {
    server = await servePages([stored]);
    browser = await launch(name, { port: server.port, language: 'vi' });
    page = await browser.newPage();
    await page.goto(browser.urlOf(stored.url));
    await waitForReader(page);
    await loadPictures(page);
    await page.bringToFront();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    await page.setViewport({ width: 1280, height: 800 });
    if (await page.$(inView('.viewer'))) await close();
  });

  const open = async (nth: number) => {
    await page.locator(inView(`figure:nth-of-type(${nth}) > img`)).click();
    await settled();
  };
  const close = async () => {
    await page.keyboard.press('Escape');
    await page.waitForSelector(inView('.viewer'), { hidden: true });
  };
  /** Waits until the picture stands where it goes: there or missing, and no longer on its way. */
  const settled = () =>
    page.waitForFunction(() => {
      const stage = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.stage');
      const picture = stage?.querySelector('img');
      if (!stage || (picture && stage.querySelector('.picture-loading'))) return false;
      return picture ? picture.getAnimations().length === 0 : stage.querySelector('.missing') !== null;
    });
  const look = () =>
    page.evaluate(() => {
      const root = document.querySelector('doc-sach-reader')?.shadowRoot;
      const boxOf = (selector: string) => {
        const {
          left = 0,
          right = 0,
          top = 0,
          bottom = 0,
        } = root?.querySelector(selector)?.getBoundingClientRect() ?? {};
        return { left, right, top, bottom, width: right - left, height: bottom - top };
      };
      return {
        place: root?.querySelector('.viewer-place')?.textContent,
        caption: root?.querySelector('.viewer-caption')?.textContent,
        told: root?.querySelector('.viewer [role=status]')?.textContent,
        stage: boxOf('.stage'),
        picture: boxOf('.stage img'),
        focus: root?.activeElement?.getAttribute('data-action') ?? root?.activeElement?.className,
        focusedFigure: [...(root?.querySelectorAll('figure') ?? [])].findIndex((figure) =>
          figure.contains(root?.activeElement ?? null),
        ),
        scrolled: scrollY,
      };
    });
  const press = async (...keys: Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of keys) await page.keyboard.press(key);
    await settled();
  };
  /** Nothing lies over the buttons, the picture neither. */
  const expectOnTop = async () => {
    const covered = await page.evaluate(() => {
      const root = document.querySelector('doc-sach-reader')?.shadowRoot;
      return [...(root?.querySelectorAll('.viewer button') ?? [])].filter((button) => {
        const { left, top } = button.getBoundingClientRect();
        return !button.contains(root?.elementFromPoint(left + 22, top + 22) ?? null);
      }).length;
    });
    expect(covered).toBe(0);
  };
  const middleOf = ({ left, right, top, bottom }: Awaited<ReturnType<typeof look>>['stage']) => ({
    x: (left + right) / 2,
    y: (top + bottom) / 2,
  });

  test('a press on a picture shows it whole, and Escape leads back to it', async () => {
    await open(1);
    const { scrolled } = await look();
    const { place, caption, told, stage, picture, focus } = await look();
    expect({ place, caption, told, focus }).toEqual({
      place: '1/3',
      caption: 'Lúa chín.',
      told: 'Ảnh 1 trên 3. Lúa chín.',
      focus: 'viewer',
    });
    expect(picture.left).toBeGreaterThanOrEqual(stage.left);
    expect(picture.bottom).toBeLessThanOrEqual(stage.bottom + 0.5);
    expect(picture.width / picture.height).toBeCloseTo(1600 / 1066, 1);
    await close();
    expect(await look()).toMatchObject({ focus: 'enlarge', focusedFigure: 0, scrolled });
  });

  test.each([
    ['Enter', 'Enter'],
    ['Space', ' '],
  ] as const)('%s on its button opens the second one', async (_, key) => {
    await page.focus(inView('figure:nth-of-type(2) .enlarge'));
    await press(key);
    expect((await look()).place).toBe('2/3');
    await page.click(inView('[data-action=close-pictures]'));
    await page.waitForSelector(inView('.viewer'), { hidden: true });
    expect(await look()).toMatchObject({ focus: 'enlarge', focusedFigure: 1 });
  });

  test('keys and buttons lead to the others, as far as there are any', async () => {
    await open(1);
    const placeAfter = async (...keys: Parameters<typeof press>) => {
      await press(...keys);
      return (await look()).place;
    };
    expect(await placeAfter('ArrowLeft')).toBe('1/3');
    expect(await placeAfter('ArrowRight')).toBe('2/3');
    expect(await placeAfter('End')).toBe('3/3');
    expect(await placeAfter('ArrowRight', 'PageDown')).toBe('3/3');
    expect(await placeAfter('PageUp')).toBe('2/3');
    expect(await placeAfter('Home')).toBe('1/3');
    await page.click(inView('[data-action=next-picture]'));
    await settled();
    expect(await look()).toMatchObject({ place: '2/3', focus: 'next-picture' });
    expect((await look()).told).toContain('Ảnh 2 trên 3. Chú thích dài.');
  });

  test('a picture that does not load says so, beside its caption', async () => {
    await open(1);
    await press('End');
    const text = await page.$eval(inView('.stage'), (stage) => stage.textContent);
    expect(text).toBe('Không tải được ảnh.');
    expect((await look()).caption).toBe('Bến cũ.');
    await press('+', 'ArrowLeft');
    expect((await look()).place).toBe('2/3');
  });

  test('buttons, keys, the wheel with Ctrl and a double press zoom', async () => {
    await open(1);
    const { picture: before, stage } = await look();
    const scale = async () => (await look()).picture.width / before.width;
    await page.click(inView('[data-action=zoom-in]'));
    await settled();
    expect(await scale()).toBeCloseTo(1.5);
    await press('+');
    expect(await scale()).toBeCloseTo(2.25);
    await press('-');
    expect(await scale()).toBeCloseTo(1.5);
    await page.click(inView('[data-action=zoom-out]'));
    await settled();
    expect(await scale()).toBeCloseTo(1);
    // What is under the mouse stays there.
    const at = { x: before.left + before.width / 4, y: middleOf(stage).y };
    await page.mouse.click(at.x, at.y, { count: 2 });
    await settled();
    expect(await scale()).toBeCloseTo(2.5);
    const { picture: near } = await look();
    expect((at.x - near.left) / near.width).toBeCloseTo(1 / 4, 1);
    await page.mouse.move(at.x, at.y);
    await page.keyboard.down('Control');
    await page.mouse.wheel({ deltaY: 100 });
    await page.keyboard.up('Control');
    await expect.poll(scale, patience).toBeLessThan(2.4);
    await press('0');
    expect(await scale()).toBeCloseTo(1);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });

  test('what is zoomed is moved by mouse and arrows, to its edges and no further', async () => {
    await open(1);
    const { scrolled } = await look();
    await press('+', '+', '+');
    const { stage, picture: before } = await look();
    const from = middleOf(stage);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 50, from.y - 30);
    await page.mouse.up();
    await settled();
    const { picture: dragged } = await look();
    expect([dragged.left - before.left, dragged.top - before.top].map(Math.round)).toEqual([-50, -30]);
    await press('ArrowRight', 'ArrowDown');
    const { picture: moved } = await look();
    expect([moved.left - dragged.left, moved.top - dragged.top].map(Math.round)).toEqual([-80, -80]);
    await page.mouse.wheel({ deltaY: 5000 });
    await expect.poll(async () => (await look()).picture.bottom - stage.bottom, patience).toBeLessThan(2);
    for (let count = 0; count < 20; count++) await page.keyboard.press('ArrowRight');
    await settled();
    const { picture: atEdge, place } = await look();
    expect(place).toBe('1/3');
    // Sizes are counted in whole pixels, and zoomed.
    expect(Math.abs(atEdge.right - stage.right)).toBeLessThan(2);
    expect(Math.abs(atEdge.bottom - stage.bottom)).toBeLessThan(2);
    expect((await look()).scrolled).toBe(scrolled);
    // The next picture begins whole.
    await press('PageDown', 'PageUp');
    expect((await look()).picture.width).toBeLessThanOrEqual(stage.width);
  });

  test('fingers swipe, tap twice and pinch', async () => {
    await page.setViewport({ width: 360, height: 740 });
    await open(1);
    const { stage, picture: before } = await look();
    const middle = middleOf(stage);
    const swipe = async (by: number) => {
      const finger = await page.touchscreen.touchStart(middle.x, middle.y);
      await finger.move(middle.x + by / 2, middle.y + 4);
      await finger.move(middle.x + by, middle.y + 4);
      await finger.end();
      await settled();
    };
    await swipe(-140);
    expect((await look()).place).toBe('2/3');
    await swipe(140);
    expect((await look()).place).toBe('1/3');
    for (let tap = 0; tap < 2; tap++) await page.touchscreen.tap(middle.x, middle.y);
    await settled();
    expect((await look()).picture.width / before.width).toBeCloseTo(2.5);
    // What is zoomed is moved by a finger, and stays.
    await swipe(-140);
    expect((await look()).place).toBe('1/3');
    for (let tap = 0; tap < 2; tap++) await page.touchscreen.tap(middle.x, middle.y);
    await settled();
    expect((await look()).picture.width).toBeCloseTo(before.width);
    const one = await page.touchscreen.touchStart(middle.x - 30, middle.y);
    const other = await page.touchscreen.touchStart(middle.x + 30, middle.y);
    await one.move(middle.x - 90, middle.y);
    await other.move(middle.x + 90, middle.y);
    await one.end();
    await other.end();
    await settled();
    expect((await look()).picture.width / before.width).toBeCloseTo(3, 1);
    expect((await look()).place).toBe('1/3');
  });

  test('keys of the reading view under it do nothing, and the focus stays inside', async () => {
    const size = () => page.$eval(inView('.lead, .body p'), (text) => getComputedStyle(text).fontSize);
    const usual = await size();
    await open(1);
    await press('m', 'c', 't', 'p', '+', '?');
    expect(await page.$(inView('.panel'))).toBeNull();
    expect(await size()).toBe(usual);
    for (let count = 0; count < 12; count++) {
      await page.keyboard.press('Tab');
      const isInside = await page.evaluate(() => {
        const focused = document.querySelector('doc-sach-reader')?.shadowRoot?.activeElement;
        // Null where the browser's own controls have it.
        return focused == null || focused.closest('.viewer') !== null;
      });
      expect(isInside).toBe(true);
    }
    // From the browser's own controls no key would reach the page.
    await page.focus(inView('.viewer'));
  });

  test.each([
    [320, 640],
    [320, 256],
    [640, 400],
  ])('everything is in sight at %i × %i, and large enough to press', async (width, height) => {
    await page.setViewport({ width, height });
    await page.waitForFunction(
      (wide, high) => innerWidth === wide && innerHeight === high,
      {},
      width,
      height,
    );
    await open(1);
    await expectOnTop();
    await press('ArrowRight');
    const { stage, picture } = await look();
    expect(picture.height).toBeLessThanOrEqual(stage.height + 0.5);
    expect(stage.height).toBeGreaterThan(100);
    const outside = await page.evaluate(() => {
      const root = document.querySelector('doc-sach-reader')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll('.viewer button') ?? [])];
      return buttons
        .map((button) => button.getBoundingClientRect())
        .filter(
          ({ left, right, top, bottom, width, height }) =>
            left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || width < 44 || height < 44,
        );
    });
    expect(outside).toEqual([]);
    // The caption is there to its end, by keyboard too: found out when it is laid out, and drawn with the next frame.
    await page.waitForSelector(inView('.viewer-caption[tabindex="0"]'));
    const end = await page.evaluate(() => {
      const caption = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.viewer-caption');
      caption?.scrollTo(0, caption.scrollHeight);
      return caption?.scrollTop;
    });
    expect(end).toBeGreaterThan(0);
  });

  test('axe finds no fault in it', async () => {
    await open(1);
    expect(await faultsOf(page, 'doc-sach-reader')).toEqual([]);
    await press('ArrowRight');
    expect(await faultsOf(page, 'doc-sach-reader')).toEqual([]);
    await press('ArrowRight');
    expect(await faultsOf(page, 'doc-sach-reader')).toEqual([]);
  });
});
