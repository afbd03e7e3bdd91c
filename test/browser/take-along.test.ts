import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faultsOf } from './harness/axe-faults.ts';
import { browserNames, launch } from './harness/launch.ts';
import { waitForReader } from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { article, longBody } from './sample.ts';

const hostile = `<script>document.addEventListener('copy', (event) => {
  event.clipboardData.setData('text/plain', 'Bản quyền của báo'); event.preventDefault(); }, true)</script>`;
const stored = article(6201, longBody(6202), hostile);
/** Where what was copied can be pasted. */
const desk = {
  url: 'http://baothanhhoa.vn/ban-viet',
  html: Buffer.from('<!doctype html><meta charset="utf-8"><title>Bàn</title><textarea autofocus></textarea>'),
};

const inView = (selector: string) => `doc-sach-reader >>> ${selector}`;
const everywhere = browserNames.flatMap((name) => [[name, false] as const, [name, true] as const]);

describe.each(everywhere)('taking along in %s, on a page that counts as encrypted: %s', (name, isSecure) => {
  let server: PageServer;
  let browser: RunningBrowser;
  let page: Page;
  let paper: Page;
  beforeAll(async () => {
    server = await servePages([stored, desk]);
    browser = await launch(name, { port: server.port, language: 'vi', isSecure });
    paper = await browser.newPage();
    await paper.goto(desk.url);
    page = await browser.newPage();
    await page.goto(browser.urlOf(stored.url));
    await waitForReader(page);
    await page.bringToFront();
    await page.click(inView('.bar [data-action=take-along]'));
    await page.waitForSelector(inView('.panel'));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  /** What somebody would get who pastes. */
  const pasted = async (): Promise<string> => {
    await paper.bringToFront();
    await paper.$eval('textarea', (field) => {
      field.value = '';
      field.focus();
    });
    await paper.keyboard.down('Control');
    await paper.keyboard.press('v', { commands: ['Paste'] });
    await paper.keyboard.up('Control');
    await paper.waitForFunction(() => document.querySelector('textarea')?.value !== '');
    const text = await paper.$eval('textarea', (field) => field.value);
    await page.bringToFront();
    return text;
  };

  test('the page is what this test takes it for', async () => {
    expect(await page.evaluate(() => isSecureContext)).toBe(isSecure);
  });

  test.each([
    [
      'copy-text',
      /^Bài số 6201\n[\s\S]*Bài khác \(https?:\/\/baothanhhoa\.vn\/bai-so-6202\.htm\)[\s\S]*\n\nhttps:\/\/baothanhhoa\.vn\/bai-so-6201\.htm$/,
    ],
    ['copy-markdown', /^# Bài số 6201\n[\s\S]*\[Bài khác\]\(http:\/\/baothanhhoa\.vn\/bai-so-6202\.htm\)/],
    [
      'copy-citation',
      /^Báo Thanh Hóa \(không rõ năm\), “Bài số 6201”, https:\/\/baothanhhoa\.vn\/bai-so-6201\.htm, truy cập/,
    ],
    ['copy-address', /^https:\/\/baothanhhoa\.vn\/bai-so-6201\.htm$/],
  ])('%s: it is on the clipboard, and told', async (action, wanted) => {
    await page.click(inView(`[data-action=${action}]`));
    await page.waitForFunction(
      () =>
        document.querySelector('doc-sach-reader')?.shadowRoot?.querySelector('.panel .outcome')
          ?.textContent === 'Đã chép.',
    );
    expect(await pasted()).toMatch(wanted);
  });

  test('axe finds no fault in the panel', async () => {
    expect(await faultsOf(page, 'doc-sach-reader')).toEqual([]);
  });

  test('it closes and opens by its key, and gives the focus back', async () => {
    const closed = () => page.waitForSelector(inView('.panel'), { hidden: true });
    const hasFocus = (selector: string) =>
      page.evaluate(
        (wanted) =>
          document.querySelector('doc-sach-reader')?.shadowRoot?.activeElement?.matches(wanted) === true,
        selector,
      );
    // A press of the mouse had left it with the view.
    await page.keyboard.press('p');
    await closed();
    expect(await hasFocus('.view')).toBe(true);
    await page.focus(inView('[data-action=take-along]'));
    await page.keyboard.press('Enter');
    await page.waitForSelector(inView('.panel'));
    expect(await hasFocus('.panel')).toBe(true);
    await page.keyboard.press('Escape');
    await closed();
    expect(await hasFocus('[data-action=take-along]')).toBe(true);
  });
});

test('“print” opens the browser’s own dialog (Chromium, which tells of it without a screen)', async () => {
  const server = await servePages([stored]);
  const browser = await launch('chromium', { port: server.port });
  const page = await browser.newPage();
  await page.goto(browser.urlOf(stored.url));
  await waitForReader(page);
  await page.click(inView('[data-action=take-along]'));
  await page.waitForSelector(inView('[data-action=print]'));
  const printed = page.evaluate(
    () => new Promise((resolve) => addEventListener('beforeprint', () => resolve(true), { once: true })),
  );
  await page.click(inView('[data-action=print]'));
  expect(await printed).toBe(true);
  await browser.close();
  await server.close();
});
