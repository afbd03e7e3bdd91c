import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { palettes } from '../../src/settings/themes.ts';
import { inEachBrowser, type Running } from './harness/in-each-browser.ts';
import { findInView, pressInView, waitForReader } from './harness/reader-view.ts';
import { changeSettings, storeSettings } from './harness/stored-settings.ts';
import { vietnameseLetters } from './harness/vietnamese-letters.ts';
import { article, longBody } from './sample.ts';

const picture = '<p class="pCaption"><img class="dthumb" width="80" height="60" src="/anh.test">Bến cá.</p>';
const stored = article(8001, longBody(8002).replace('</div>', `<h2>Phần hai</h2>${picture}</div>`));

/** What a reader does and sees in the view, and in its panel. */
function view(running: Running) {
  const wait = (selector: string) => findInView(running.page, selector);
  return {
    wait,
    async open(change: object = {}) {
      const { page, browser, server } = running;
      server.pages = [stored];
      // What the view there has not yet kept is kept when it goes, and not after what is stored here.
      await page.goto('about:blank');
      await storeSettings(browser, { ...change, automaticAnnounced: true });
      await page.goto(browser.urlOf(stored.url));
      await waitForReader(page);
    },
    async openPanel() {
      await (await wait('[data-action=settings]')).click();
      await wait('.panel input[name=size]');
    },
    press: (selector: string) => pressInView(running.page, selector),
    style: (selector: string, name: string) =>
      running.page.evaluate(
        (wanted, property) => {
          const element = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector(wanted);
          return element ? getComputedStyle(element).getPropertyValue(property) : null;
        },
        selector,
        name,
      ),
  };
}

inEachBrowser('type and themes in %s', (running) => {
  const { open, openPanel, press, style, wait } = view(running);

  describe('measures', () => {
    beforeAll(async () => {
      await open();
      await openPanel();
      await press('.more summary');
    });

    test.each([
      ['size', 'main', 'font-size', '20px', '21px'],
      ['leading', '.body p', 'line-height', '35.7px', '36.75px'],
      ['letterSpacing', '.body p', 'letter-spacing', 'normal', '0.21px'],
      ['wordSpacing', '.body p', 'word-spacing', '0px', '0.42px'],
      ['weight', '.body p', 'font-weight', '400', '450'],
      ['paragraphSpacing', '.body p + p', 'margin-top', '21px', '23.1px'],
    ])('%s changes at once, by its small step', async (name, selector, property, before, after) => {
      expect(await style(selector, property)).toBe(before);
      await press(`[data-action=${name}-more]`);
      expect(await style(selector, property)).toBe(after);
    });

    test('the column grows by its step', async () => {
      const width = async () => Number.parseFloat((await style('article', 'max-width')) ?? '');
      const before = await width();
      await press('[data-action=measure-more]');
      expect(await width()).toBeCloseTo(before + 21, 0);
    });

    test('lines are justified without hyphens', async () => {
      await press('input[name=justify]');
      expect(await style('.body p', 'text-align')).toBe('justify');
      expect(await style('.body p', 'hyphens')).toBe('manual');
    });

    test('what was chosen is there again, and the reset takes it back', async () => {
      await running.page.reload();
      await waitForReader(running.page);
      expect(await style('main', 'font-size')).toBe('21px');
      expect(await style('.body p', 'text-align')).toBe('justify');
      await openPanel();
      await press('[data-action=reset]');
      expect(await style('main', 'font-size')).toBe('20px');
      expect(await style('.body p', 'font-weight')).toBe('400');
      expect(await style('.body p', 'text-align')).not.toBe('justify');
    });
  });

  test('at its end a step keeps the keyboard, and goes no further', async () => {
    await open();
    await openPanel();
    await running.page.bringToFront();
    const size = () => style('main', 'font-size');
    await (await wait('input[name=size]')).focus();
    await running.page.keyboard.press('Home');
    await running.page.keyboard.press('ArrowRight');
    expect(await size()).toBe('13px');
    await (await wait('[data-action=size-less]')).focus();
    for (const _ of [1, 2, 3]) {
      await running.page.keyboard.press('Enter');
      expect(await size()).toBe('12px');
    }
    await running.page.keyboard.press('Tab');
    await running.page.keyboard.press('End');
    expect(await size()).toBe('64px');
    await running.page.keyboard.press('Tab');
    await running.page.keyboard.press('Enter');
    expect(await size()).toBe('64px');
    await running.page.keyboard.press('Escape');
    await running.page.waitForFunction(
      () => document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.panel') === null,
    );
  });

  test('the text steps aside for the panel, and comes back', async () => {
    await open();
    const edges = () =>
      running.page.evaluate(() => {
        const root = document.querySelector('doc-sach-reader')?.shadowRoot;
        const boxOf = (selector: string) => root?.querySelector(selector)?.getBoundingClientRect();
        const { left = 0, right = 0 } = boxOf('.body p') ?? {};
        return { left, right, panel: boxOf('.panel')?.left ?? 0 };
      });
    const before = await edges();
    await openPanel();
    const { left, right, panel } = await edges();
    expect(right).toBeLessThan(panel);
    expect(right - left).toBe(before.right - before.left);
    await running.page.keyboard.press('Escape');
    await running.page.waitForFunction(
      () => document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.panel') == null,
    );
    expect(await edges()).toEqual(before);
  });

  test.each(['input[name=size]', 'input[name=theme]', 'input[name=dim-pictures]'])(
    'single keys go on working while %s has the focus',
    async (field) => {
      await open();
      await wait('.progress');
      await openPanel();
      await (await wait(field)).focus();
      await running.page.keyboard.press('?');
      await wait('.keys-list');
    },
  );

  test('with single keys off no key does anything, but Escape; with them on again they do', async () => {
    await open({ singleKeys: false });
    await wait('.progress');
    const { page } = running;
    await page.bringToFront();
    for (const key of ['+', '?', 't']) await page.keyboard.press(key as '+');
    expect(await style('main', 'font-size')).toBe('20px');
    expect(await page.$('doc-sach-reader >>> .keys-list')).toBeNull();
    await changeSettings(running.browser, { singleKeys: true, size: 25 });
    await page.bringToFront();
    const becomes = (name: string, value: string) =>
      page.waitForFunction(
        (property, wanted) => {
          const main = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('main');
          return main && getComputedStyle(main).getPropertyValue(property) === wanted;
        },
        {},
        name,
        value,
      );
    await becomes('font-size', '25px');
    await page.keyboard.press('+');
    await becomes('font-size', '26px');
    // Not the size: the view has still to save that of its own key, and the later one counts.
    await changeSettings(running.browser, { singleKeys: false, leading: 1.5 });
    await page.bringToFront();
    await becomes('--text-leading', '1.5');
    await page.keyboard.press('+');
    expect(await style('main', 'font-size')).toBe('26px');
    await page.keyboard.press('Escape');
    await page.waitForSelector('doc-sach-reader', { hidden: true });
  });

  test.each([
    ['literata', 'Doc Sach Literata', 3],
    // In regular and bold alone.
    ['be-vietnam-pro', 'Doc Sach Be Vietnam Pro', 2],
    ['lexend', 'Doc Sach Lexend', 3],
  ])(
    '%s comes when it is chosen, has every Vietnamese letter and its weights, and leaves with the view',
    async (face, family, weights) => {
      await open();
      const known = () =>
        running.page.evaluate(
          (name) => [...document.fonts].filter((loaded) => loaded.family.replaceAll('"', '') === name).length,
          family,
        );
      expect(await known()).toBe(0);
      await openPanel();
      await press(`input[name=face][value=${face}]`);
      await running.page.waitForFunction(
        (name) => [...document.fonts].some((loaded) => loaded.family.replaceAll('"', '') === name),
        {},
        family,
      );
      const missing = await running.page.evaluate(
        async (name, letters) => {
          await document.fonts.load(`20px "${name}"`, letters.join(''));
          const context = document.createElement('canvas').getContext('2d');
          const width = (font: string, letter: string) => {
            if (!context) return Number.NaN;
            context.font = font;
            return context.measureText(letter).width;
          };
          // A letter that the face lacks is as wide as whatever stands in for it.
          return letters.filter(
            (letter) =>
              width(`40px "${name}", monospace`, letter) !== width(`40px "${name}", sans-serif`, letter),
          );
        },
        family,
        vietnameseLetters,
      );
      expect(missing).toEqual([]);
      const widths = await running.page.evaluate(async (name) => {
        const context = document.createElement('canvas').getContext('2d');
        const widthOf = async (weight: number) => {
          const font = `${weight} 40px "${name}"`;
          await document.fonts.load(font, 'Thanh Hóa');
          if (context) context.font = font;
          return context?.measureText('Thanh Hóa').width;
        };
        // The lightest that can be chosen, the heaviest, and what is bolder than that.
        return Promise.all([300, 700, 900].map(widthOf));
      }, family);
      expect(new Set(widths).size, widths.join()).toBe(weights);
      await running.page.keyboard.press('Escape');
      await running.page.keyboard.press('Escape');
      await running.page.waitForSelector('doc-sach-reader', { hidden: true });
      expect(await known()).toBe(0);
    },
  );

  describe('themes', () => {
    const hex = (colour: string | null) =>
      `#${(colour?.match(/\d+/g) ?? []).map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
    beforeAll(async () => {
      await open();
      await openPanel();
    });

    test.each(Object.entries(palettes))('%s has its colours, behind the view too', async (theme, palette) => {
      await press(`input[name=theme][value=${theme}]`);
      expect(hex(await style('.view', 'background-color'))).toBe(palette.paper);
      expect(hex(await style('.body p', 'color'))).toBe(palette.ink);
      const behind = await running.page.evaluate(
        () => getComputedStyle(document.documentElement).backgroundColor,
      );
      expect(hex(behind)).toBe(palette.paper);
    });

    test('colours of one’s own tell their contrast, and warn under 4.5', async () => {
      await press('input[name=theme][value=custom]');
      // The system's own window of colours cannot be driven: they are chosen elsewhere.
      const choose = async (ink: string) => {
        await changeSettings(running.browser, { customColours: { paper: '#ffffff', ink } });
        await running.page.bringToFront();
      };
      const told = async () => (await wait('.contrast')).evaluate((status) => status.textContent);
      await choose('#000000');
      await expect.poll(told, { timeout: 10_000 }).toContain('21');
      await choose('#777777');
      await expect.poll(told, { timeout: 10_000 }).toMatch(/4\.4.*4\.5/);
      expect(hex(await style('.body p', 'color'))).toBe('#777777');
      // What can mend it stays in colours that can be read.
      expect(hex(await style('.panel', 'color'))).toBe(palettes.light.ink);
    });

    test('pictures are a little darker in dark themes, on a switch', async () => {
      await press('input[name=theme][value=dark]');
      expect(await style('.body img', 'filter')).toBe('brightness(0.85)');
      await press('input[name=dim-pictures]');
      expect(await style('.body img', 'filter')).toBe('none');
      await press('input[name=dim-pictures]');
      await press('input[name=theme][value=sepia]');
      expect(await style('.body img', 'filter')).toBe('none');
    });
  });

  describe('what is stored', () => {
    beforeEach(() => running.page.bringToFront());

    test('is used field by field where it is damaged, which is told once', async () => {
      await open({ size: '30', theme: 'plaid', face: 'lexend', leading: 2 });
      const status = await wait('.status p:not(:empty)');
      expect(await status.evaluate((said) => said.textContent)).toContain('could not be read');
      expect(await style('main', 'font-size')).toBe('20px');
      expect(await style('.body p', 'line-height')).toBe('40px');
      await wait('.progress');
      // With its button the keyboard does not go.
      await (await wait('[data-action=dismiss]')).click();
      await running.page.keyboard.press('c');
      await wait('.panel');
      await running.page.reload();
      await waitForReader(running.page);
      await wait('.progress');
      expect(await running.page.$('doc-sach-reader >>> .status')).toBeNull();
    });

    test('stays on this device where sync has no room, and counts', async () => {
      const names = Array.from({ length: 60 }, (_, index) => `${index} ${'mục rất dài '.repeat(15)}`);
      await open();
      await openPanel();
      await changeSettings(running.browser, { sectionsOff: names, size: 33 });
      await running.page.bringToFront();
      await running.page.waitForFunction(() => {
        const main = document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('main');
        return main && getComputedStyle(main).fontSize === '33px';
      });
      await running.page.reload();
      await waitForReader(running.page);
      expect(await style('main', 'font-size')).toBe('33px');
    });
  });
});
