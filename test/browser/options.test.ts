import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/settings/settings.ts';
import { readSettingsFile } from '../../src/settings/settings-file.ts';
import { browserNames, launch } from './harness/launch.ts';
import { changeSettings, misfits, waitForKept } from './harness/own-page.ts';
import { waitForReader } from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { article, longBody } from './sample.ts';

const inView = 'doc-sach-reader >>> ';
const known = { ...defaultSettings, automaticAnnounced: true };

describe.each(browserNames)('the options page in %s', (name) => {
  let browser: RunningBrowser;
  let server: PageServer;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doc-sach-options-'));
    server = await servePages([]);
    browser = await launch(name, { port: server.port, downloads: folder });
    page = await browser.extensionPage('options.html');
    await page.waitForSelector('main');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true });
  });
  beforeEach(async () => {
    await changeSettings(page, known);
    await page.bringToFront();
  });

  /** Pressed from within: what a sticky sample may cover is scrolled to by a browser's own press, but not at once. */
  const press = (selector: string) => page.$eval(selector, (element) => (element as HTMLElement).click());
  const told = (part: string) =>
    page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('[role=status]')].some((line) => line.textContent?.includes(wanted)),
      {},
      part,
    );
  const importFile = async (text: string) => {
    const file = join(folder, 'chosen');
    await writeFile(file, text);
    const field = await page.$('input[name=settings-file]');
    await (field as Awaited<ReturnType<typeof page.$<'input'>>>)?.uploadFile(file);
  };

  test('what is chosen here shows on the sample at once, and is kept', async () => {
    const sample = () =>
      page.$eval('.sample article', (element) => {
        const { fontSize, color } = getComputedStyle(element);
        return { fontSize, color, paper: getComputedStyle(document.documentElement).backgroundColor };
      });
    expect(await sample()).toMatchObject({ fontSize: '20px' });
    await press('input[name=theme][value=black]');
    await press('[data-action=size-more]');
    await page.waitForSelector('.view[data-theme=black]');
    expect(await sample()).toEqual({
      fontSize: '21px',
      color: 'rgb(207, 204, 196)',
      paper: 'rgb(0, 0, 0)',
    });
    await waitForKept(page, { theme: 'black', size: 21 });
    await press('[data-action=reset-text]');
    await waitForKept(page, { theme: 'black', size: 20 });
    await page.keyboard.press('Enter');
    await waitForKept(page, { theme: 'black', size: 21 });
  });

  test('a face that comes with the extension is there when it is chosen', async () => {
    await press('input[name=face][value=lexend]');
    await page.waitForFunction(() => [...document.fonts].some(({ family }) => /Lexend/.test(family)));
  });

  test('a section is taken from the list and put back, by keyboard', async () => {
    await changeSettings(page, { sectionsOff: ['Thể thao', 'Xã hội'], articlesOff: ['baothanhhoa.vn/7'] });
    const items = () =>
      page.$$eval('[data-list=sections-off] li > span', (all) => all.map((item) => item.textContent));
    await page.waitForSelector('[data-list=sections-off] li + li');
    await page.focus('[data-list=sections-off] [data-action=remove]');
    await page.keyboard.press('Enter');
    await waitForKept(page, { sectionsOff: ['Thể thao'] });
    expect(await items()).toEqual(['Thể thao']);
    await told('Xã hội');
    // What was pressed is gone: the focus is where it can be taken back.
    expect(await page.$eval(':focus', (element) => element.getAttribute('data-action'))).toBe('undo');
    await page.keyboard.press('Enter');
    await waitForKept(page, { sectionsOff: ['Thể thao', 'Xã hội'] });
    expect(await items()).toEqual(['Xã hội', 'Thể thao']);
    await press('[data-list=articles-off] [data-action=remove]');
    await waitForKept(page, { articlesOff: [] });
  });

  test('what was chosen since stays when a removal, or a reset of the text, is taken back', async () => {
    await changeSettings(page, { sectionsOff: ['A', 'B'], size: 40 });
    await page.waitForSelector('[data-list=sections-off] li + li');
    // The latest stands first.
    await press('[data-list=sections-off] li + li [data-action=remove]');
    await waitForKept(page, { sectionsOff: ['B'] });
    await changeSettings(page, { sectionsOff: ['B', 'C'] });
    await page.waitForSelector('[data-list=sections-off] li + li');
    await press('[data-list=sections-off] [data-action=undo]');
    await waitForKept(page, { sectionsOff: ['A', 'B', 'C'] });
    await press('[data-action=reset-text]');
    await waitForKept(page, { size: 20 });
    await press('[data-action=leading-more]');
    await waitForKept(page, { leading: 1.75 });
    await press('.choices .outcome [data-action=undo]');
    await waitForKept(page, { size: 40, leading: 1.75 });
  });

  test('the settings are saved as a file, and taken from it again', async () => {
    await changeSettings(page, { size: 33, face: 'lexend', sectionsOff: ['Thể thao'] });
    await page.waitForSelector('input[name=face][value=lexend]:checked');
    await press('[data-action=export]');
    const written = await expect
      .poll(async () => (await readdir(folder)).find((file) => file.endsWith('.json')), { timeout: 20_000 })
      .toMatch(/^doc-sach-\d{4}-\d\d-\d\d\.json$/)
      .then(async () => (await readdir(folder)).find((file) => file.endsWith('.json')) ?? '');
    const text = () => readFile(join(folder, written), 'utf8');
    await expect.poll(async () => readSettingsFile(await text()).kind).toBe('settings');
    const chosen = { ...known, size: 33, face: 'lexend', sectionsOff: ['Thể thao'] };
    expect(readSettingsFile(await text())).toMatchObject({ change: chosen, damaged: [] });
    await changeSettings(page, known);
    await page.waitForSelector('input[name=face][value=serif]:checked');
    await importFile(await text());
    await waitForKept(page, { size: 33, face: 'lexend', sectionsOff: ['Thể thao'] });
    await told('imported');
    await press('#transfer ~ .outcome [data-action=undo]');
    await waitForKept(page, { size: 20, face: 'serif', sectionsOff: [] });
  });

  test('of a file that is none nothing is taken; of a damaged or later one, what is sound', async () => {
    await changeSettings(page, { size: 25 });
    await page.waitForSelector('input[name=size][aria-valuetext="25 px"]');
    await importFile('{"bookmarks": []}');
    await told('no settings file');
    const file = (parts: object) => JSON.stringify({ format: 'doc-sach-settings', version: 1, ...parts });
    await importFile(file({ settings: { size: 9999 } }));
    await told('no choice that can be used');
    await importFile(file({ settings: { size: 'big', theme: 'sepia' } }));
    await told('damaged in the file: 1');
    await waitForKept(page, { size: 25, theme: 'sepia' });
    await importFile(file({ version: 9, settings: { theme: 'grey', ruler: true } }));
    await told('A newer Đọc Sạch');
    await waitForKept(page, { size: 25, theme: 'grey' });
  });

  test('all is reset after a question, and can be taken back', async () => {
    await changeSettings(page, { size: 40, automatic: false });
    await page.waitForSelector('input[name=automatic]:not(:checked)');
    await press('[data-action=reset-all]');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog:not([open])');
    await waitForKept(page, { size: 40, automatic: false });
    await press('[data-action=reset-all]');
    await press('[data-action=confirm-reset]');
    const { customColours: _, ...plain } = defaultSettings;
    await waitForKept(page, plain);
    await press('#transfer ~ .outcome [data-action=undo]');
    await waitForKept(page, { size: 40, automatic: false });
  });

  test('says what is kept', async () => {
    const values = () => page.$$eval('.kept dd', (all) => all.map(({ textContent }) => textContent));
    // It is counted again when a change has come to rest.
    const settings = expect.stringMatching(/^\d+ bytes, in the browser's sync$/);
    await expect
      .poll(values, { timeout: 10_000 })
      .toEqual([settings, 'nothing yet', 'nothing yet', 'nothing yet']);
  });

  test('forgets what was read, and keeps the settings', async () => {
    await changeSettings(page, { size: 30 });
    await page.evaluate(async () => {
      interface Api {
        storage: { local: { set(items: object): Promise<void> } };
      }
      const api = globalThis as unknown as { browser?: Api; chrome: Api };
      const place = { place: { passage: 2, text: 'Bà con', offset: 0, progress: 0.4 }, at: Date.now() };
      await (api.browser ?? api.chrome).storage.local.set({
        'place:baothanhhoa.vn/7': place,
        wishes: [
          { key: 'baothanhhoa.vn/8', wish: 'page' },
          { key: 'baothanhhoa.vn/9', wish: 'view' },
        ],
      });
    });
    await browser.extensionPage('options.html', page);
    await page.waitForSelector('main');
    const values = () => page.$$eval('.kept dd', (all) => [1, 3].map((index) => all[index]?.textContent));
    await expect.poll(values).toEqual([expect.stringMatching(/^Articles: 1, \d+ bytes$/), 'Articles: 2']);
    await press('[data-action=forget-reading]');
    await expect.poll(values).toEqual(['nothing yet', 'nothing yet']);
    await told('What was read is forgotten.');
    await waitForKept(page, { size: 30 });
  });

  test('leads to the browser’s own page for shortcuts', async () => {
    expect(await page.$$eval('.shortcut kbd', (keys) => keys.map(({ textContent }) => textContent))).toEqual([
      expect.stringMatching(/Alt.*Shift.*D/),
      expect.stringMatching(/Alt.*Shift.*L/),
    ]);
    await press('[data-action=shortcuts]');
    await browser.closeTab(name === 'chromium' ? '//extensions/shortcuts' : 'about:addons');
  });

  test.each([320, 360, 768, 1280])('fits %i px, with room for a thumb', async (width) => {
    await changeSettings(page, { sectionsOff: ['Đất và người xứ Thanh'], articlesOff: ['baothanhhoa.vn/7'] });
    await page.setViewport({ width, height: 720 });
    await page.waitForSelector('[data-list=articles-off] li');
    expect(await misfits(page)).toEqual([]);
    // What the keys do stands beside them, each of its lines.
    const { keys, lines } = await page.$eval('.shortcut', (row) => {
      const range = document.createRange();
      range.selectNodeContents(row.querySelector('span') ?? row);
      const lines = [...range.getClientRects()].map(({ left }) => left);
      return { keys: row.querySelector('kbd')?.getBoundingClientRect().right ?? Number.NaN, lines };
    });
    expect(Math.min(...lines)).toBeGreaterThan(keys);
  });

  test('is opened from the reading view’s panel', async () => {
    const stored = article(6001, longBody(6002));
    server.pages = [stored];
    const tab = await browser.newPage();
    await tab.goto(browser.urlOf(stored.url));
    await waitForReader(tab);
    await tab.bringToFront();
    await tab.click(`${inView}[data-action=settings]`);
    await tab.waitForSelector(`${inView}[data-action=options]`);
    // The browser shows an options page that is open rather than a second one.
    await page.close();
    await tab.click(`${inView}[data-action=options]`);
    await browser.closeTab('/options.html');
  });
});
