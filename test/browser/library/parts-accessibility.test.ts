import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { themeNames } from '../../../src/settings/themes.ts';
import { faultsOf } from '../harness/axe-faults.ts';
import { inEachBrowser } from '../harness/in-each-browser.ts';
import { inLibrary } from '../harness/library-in-page.ts';
import { changeSettings, misfits } from '../harness/own-page.ts';
import { ask, isOn, writeIn } from '../harness/system-wishes.ts';
import { former, importText, large, untilInMiddle, untilTransferTold } from './transferring.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doc-sach-files-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The former backup, with settings and with an article that cannot be taken. */
const backup = (() => {
  const file = JSON.parse(former);
  return JSON.stringify({
    ...file,
    settings: { size: 23 },
    articles: [...file.articles, { article: 'hỏng', entry: { title: 'Bài hỏng' } }],
  });
})();

inEachBrowser('the parts of the library page in %s', (running) => {
  let page: Page;
  const open = async () => {
    page = running.page;
    await running.browser.extensionPage('options.html', page);
    await inLibrary(page, 'empty');
    await running.browser.extensionPage('library.html#transfer', page);
    await importText(page, backup, join(folder, 'backup.json'));
    await untilTransferTold(page, 'Added: 3.');
  };
  /** Export and import with all that may stand there after an import; the notes of all articles. */
  const show = {
    transfer: async () => {
      await page.waitForSelector('[data-action=take-settings]');
      await page.click('.refused summary');
      await page.waitForSelector('.refused[open] li');
    },
    notes: async () => {
      await page.click('[data-action=part-notes]');
      await page.waitForSelector('[data-part=notes] ::-p-text(Hỏi lại)');
    },
  };

  describe.each(['transfer', 'notes'] as const)('“%s”', (part) => {
    test('is accessible in every theme', async () => {
      await open();
      await show[part]();
      for (const theme of themeNames) {
        await changeSettings(page, { theme });
        await page.waitForSelector(`.view[data-theme=${theme}]`);
        expect(await faultsOf(page, 'html'), theme).toEqual([]);
      }
    });

    describe('written in by the browser in twice its size', () => {
      beforeEach(() => writeIn(running, 32));
      afterEach(() => writeIn(running, 16));

      test.each([320, 1280])('fits at %i px, and is accessible', async (width) => {
        await running.page.setViewport({ width, height: 640 });
        await open();
        // Chromium forgets it with the former document.
        await writeIn(running, 32);
        await page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '32px');
        await show[part]();
        expect(await misfits(page)).toEqual([]);
        expect(await cutOff(page)).toEqual([]);
        expect(await faultsOf(page, 'html')).toEqual([]);
      });
    });

    describe('where the system takes the colours', () => {
      beforeEach(() => ask(running, 'forced-colors'));
      afterEach(() => ask(running, null));

      test('controls keep their edges, and what has the focus shows it', async () => {
        await open();
        await isOn(page, '(forced-colors: active)');
        await show[part]();
        expect(await withoutEdge(page)).toEqual([]);
        // Colours are the system's then; axe reads some that it has taken away.
        const faults = await faultsOf(page, 'html');
        expect(faults.filter((fault) => !fault.startsWith('color-contrast'))).toEqual([]);
        await page.focus('[data-action=part-articles]');
        await page.keyboard.press('Tab');
        const ring = await page.evaluate(() => {
          const focused = document.activeElement;
          return focused === null || focused === document.body
            ? 'nothing has the focus'
            : getComputedStyle(focused).outlineStyle;
        });
        expect(ring).not.toMatch(/none|nothing/);
      });
    });
  });

  test('an import that is under way is accessible, and fits the narrowest screen', async () => {
    await open();
    await page.setViewport({ width: 320, height: 640 });
    await importText(page, large, join(folder, 'large.json'));
    await untilInMiddle(page, 'import', 1);
    expect(await faultsOf(page, 'html')).toEqual([]);
    expect(await misfits(page)).toEqual([]);
    await page.click('[data-action=cancel-transfer]');
    await untilTransferTold(page, 'Stopped. Everything is as it was.');
  });
});

/** What is seen of a text, and hides a part of it. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(button, label, p, li, a, summary, h2, h3)')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
        const isOver =
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        return hides && isOver && element.clientWidth > 1;
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Buttons in sight that have neither an edge nor a line under their words. */
function withoutEdge(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main button')]
      .filter((button) => button.getClientRects().length > 0)
      .filter((button) => {
        const { borderTopStyle, borderTopWidth, textDecorationLine } = getComputedStyle(button);
        const hasEdge = borderTopStyle !== 'none' && borderTopWidth !== '0px';
        return !hasEdge && textDecorationLine === 'none';
      })
      .map((button) => button.outerHTML.slice(0, 120)),
  );
}
