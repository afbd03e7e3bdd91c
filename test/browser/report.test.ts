import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { pageFolders } from '../truth/page-folders.ts';
import { faultsOf } from './harness/axe-faults.ts';
import { browserNames, launch } from './harness/launch.ts';
import { misfits } from './harness/own-page.ts';
import { findInView, waitForReader } from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { changeSettings } from './harness/stored-settings.ts';
import { tabNumber } from './harness/tab-number.ts';
import { article, served } from './sample.ts';

const folder = served('photo-essay-both-captions');
/** An article's page on which there is none. */
const empty = { ...article(7401, '<p>Trang nhất</p>'), url: 'http://baothanhhoa.vn/bai-trong-7401.htm' };
const left = article(7402, '<p>Trang nhất</p>');

/** Pairs of words from the article's captions, which are its text. */
const pairs = pageFolders().flatMap(({ name, expected }) =>
  name === 'photo-essay-both-captions' && expected.article !== false
    ? expected.images.flatMap(({ caption }) => caption.match(/\p{L}+ \p{L}+/gu) ?? [])
    : [],
);

describe.each(browserNames)('a report of a page in %s', (name) => {
  let server: PageServer;
  let browser: RunningBrowser;
  let downloads: string;
  let page: Page;

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'doc-sach-report-'));
    server = await servePages([folder, empty, left]);
    browser = await launch(name, { port: server.port, downloads, language: 'vi' });
    await changeSettings(browser, { automaticAnnounced: true });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(downloads, { recursive: true });
  });
  beforeEach(() => page.bringToFront());

  /** The page on which a report is made, as the tab of that number opens it. */
  async function reportPage(tabId: number): Promise<Page> {
    const report = await browser.extensionPage(`report.html#${tabId}`);
    onTestFinished(() => report.close());
    await report.bringToFront();
    return report;
  }

  /** Saves the file, and gives what the browser has put into the folder of its downloads. */
  async function saved(report: Page): Promise<Map<string, string>> {
    await report.click('[data-action=save-report]');
    await report.waitForFunction(() =>
      document.querySelector('.outcome [role=status]')?.textContent?.includes('.zip'),
    );
    const told = await report.$eval('.outcome [role=status]', (line) => line.textContent ?? '');
    const file = /doc-sach-report-\d{8}-\d{4}\.zip/.exec(told)?.[0] ?? '';
    await expect.poll(() => readdir(downloads)).toEqual([file]);
    await expect.poll(async () => (await readFile(join(downloads, file))).length).toBeGreaterThan(0);
    const bytes = new Uint8Array(await readFile(join(downloads, file)));
    await rm(join(downloads, file));
    const zip = new ZipReader(new Uint8ArrayReader(bytes));
    const files = new Map<string, string>();
    for (const entry of await zip.getEntries())
      if (!entry.directory)
        files.set(entry.filename.replace(/^.*\//, ''), await entry.getData(new TextWriter()));
    return files;
  }

  test('of an article: a page folder with other words than its own, made from the reading view', async () => {
    await page.goto(browser.urlOf(folder.url));
    await waitForReader(page);
    const tab = await tabNumber(browser, page.url());
    await page.bringToFront();
    const button = await findInView(page, '.after [data-action=report]');
    await button.evaluate((element) => element.scrollIntoView());
    await button.click();
    await browser.closeTab(`/report.html#${tab}`);

    const report = await reportPage(tab);
    await report.waitForSelector('input[name=missing]');
    expect(await report.$eval('main', (main) => main.textContent)).toContain('Không có trong tệp');
    await report.click('input[name=missing]');
    await report.type('textarea[name=note]', 'Thiếu ảnh thứ hai');
    const seen = await report.$$eval('details.see textarea', (fields) => fields.map(({ value }) => value));
    const files = await saved(report);
    expect(seen).toEqual(['source.html', 'expected.json', 'report.json'].map((file) => files.get(file)));

    expect([...files.keys()].sort()).toEqual(['README.txt', 'expected.json', 'report.json', 'source.html']);
    const told = JSON.parse(files.get('report.json') ?? '');
    expect(told).toMatchObject({
      faults: ['missing'],
      note: 'Thiếu ảnh thứ hai',
      reason: null,
      isSame: true,
    });
    expect(told.browser).toMatch(name === 'firefox' ? /^Firefox \d+$/ : /^Chrome \d+$/);
    const expected = JSON.parse(files.get('expected.json') ?? '');
    expect(expected).toMatchObject({ draft: true });
    expect(expected.images.length).toBeGreaterThan(1);
    const all = `${files.get('source.html')} ${files.get('expected.json')}`;
    expect(pairs.length).toBeGreaterThan(20);
    for (const pair of pairs) expect(all).not.toContain(pair);
    // The reading view that is open over the page is none of it.
    expect(files.get('source.html')).not.toContain('doc-sach');
  });

  test('of a page without an article: offered where that is told, with other words too', async () => {
    await page.goto(browser.urlOf(empty.url));
    const tab = await tabNumber(browser, page.url());
    await page.bringToFront();
    await browser.pressToolbarButton(page);
    await page.waitForSelector('doc-sach-notice >>> [data-action=report]');
    await page.click('doc-sach-notice >>> [data-action=report]');
    await browser.closeTab(`/report.html#${tab}`);

    const report = await reportPage(tab);
    await report.waitForSelector('input[name=not-opened]:checked');
    const files = await saved(report);
    expect(JSON.parse(files.get('report.json') ?? '')).toMatchObject({
      faults: ['not-opened'],
      isSame: true,
    });
    expect(JSON.parse(files.get('expected.json') ?? '')).toMatchObject({ draft: true, article: false });
    expect(files.get('source.html')).not.toContain('7401');
    expect(files.get('source.html')).not.toContain('nhất');
  });

  /** Waits until it says that the page cannot be read, and gives where it leads from there. */
  async function waysOut(report: Page): Promise<string[]> {
    await report.waitForFunction(() =>
      document.querySelector('[role=status]')?.textContent?.startsWith('Không đọc được trang.'),
    );
    expect(await report.$('[data-action=save-report]')).toBeNull();
    expect(await misfits(report)).toEqual([]);
    expect(await report.$eval('main a', (link) => link.getAttribute('href'))).toBe('https://baothanhhoa.vn/');
    return report.$$eval('main .buttons > *', (ways) => ways.map(({ textContent }) => textContent ?? ''));
  }

  test('of a page that is gone: says what to do, and leads to the newspaper', async () => {
    const report = await reportPage(999_999);
    expect(await waysOut(report)).toEqual(['Mở Báo Thanh Hóa']);
    expect(await faultsOf(report, 'html')).toEqual([]);
  });

  test('of a tab that has gone elsewhere: leads back to it as well', async () => {
    const other = await browser.newPage();
    onTestFinished(() => other.close());
    await other.goto(browser.urlOf(left.url));
    const tab = await tabNumber(browser, other.url());
    await other.goto('about:blank');
    const report = await reportPage(tab);
    await report.waitForSelector('[data-action=show-page]');
    expect(await waysOut(report)).toEqual(['Về trang ấy', 'Mở Báo Thanh Hóa']);
    await report.click('[data-action=show-page]');
    await expect.poll(() => other.evaluate(() => document.visibilityState)).toBe('visible');
    await expect.poll(() => report.evaluate(() => document.visibilityState)).toBe('hidden');
  });

  test('fits the narrowest screen, and keeps the rules of accessibility', async () => {
    await page.goto(browser.urlOf(folder.url));
    await waitForReader(page);
    const report = await reportPage(await tabNumber(browser, page.url()));
    await report.waitForSelector('details.see');
    const summaries = await report.$$('details.see summary');
    expect(summaries).toHaveLength(3);
    for (const summary of summaries) await summary.click();
    await report.setViewport({ width: 320, height: 640 });
    expect(await misfits(report)).toEqual([]);
    expect(await faultsOf(report, 'html')).toEqual([]);
  });
});
