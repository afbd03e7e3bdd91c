import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runningAddresses } from '../../payloads/addresses.ts';
import { hostileArticle } from '../../payloads/hostile-article.ts';
import { payloads } from '../../payloads/index.ts';
import { articleOf } from '../../unit/library/transfer/samples.ts';
import { browserNames, launch } from '../harness/launch.ts';
import type { RunningBrowser } from '../harness/running-browser.ts';
import { type PageServer, servePages } from '../harness/serve-pages.ts';
import { backupOf, importText, untilTransferTold } from '../library/transferring.ts';
import { addressFields, backup, damageTexts, key } from './hostile-records.ts';
import { unzipped } from './unzipped.ts';
import {
  activeIn,
  beginWatch,
  foreignRequests,
  harmIn,
  touchEverything,
  watchLeaving,
} from './watch-harm.ts';

const none = { view: 0, page: 0, script: 0, refused: [] };
/** What the extension's own pages are made of. */
const ofLists = /^<(?:input|select|form|textarea|dialog)>$/;

describe.each(browserNames)('payloads in files in %s', (name) => {
  let server: PageServer;
  let browser: RunningBrowser;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'doc-sach-payload-files-'));
    server = await servePages([]);
    browser = await launch(name, { port: server.port, downloads: folder });
    page = await browser.extensionPage('library.html#transfer');
    await page.evaluate(beginWatch);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true });
  });

  /** Looks at what a page of the extension shows; touches it where it is an article. */
  async function look(path: string, ready: string, within: string): Promise<void> {
    const shown = await browser.extensionPage(path);
    await shown.evaluate(beginWatch);
    await shown.waitForSelector(ready);
    const left = await watchLeaving(shown);
    const faults = within === 'article' ? await touchEverything(shown) : await activeIn(shown, within);
    expect(faults.filter((line) => !ofLists.test(line))).toEqual([]);
    expect(await harmIn(shown)).toEqual(none);
    expect(left()).toEqual([]);
    await shown.close();
  }

  test('a backup of ours that is hostile in every text: import, lists, notes, article, former text', async () => {
    await importText(page, backup, join(folder, 'backup.json'));
    await untilTransferTold(page, 'Added: 1.');
    await look('library.html', '[role=row]', '[role=grid]');
    await look('library.html#notes', '.note-item', '.note-item');
    await look('popup.html', '[role=row]', '[role=grid]');
    await look(`saved.html#${key}`, 'article .body', 'article');
    await look(`saved.html#${key}@1600000000000`, 'article .body', 'article');
    expect(await harmIn(page)).toEqual(none);
    expect(foreignRequests(server)).toEqual([]);
  });

  test('an article with an address that runs, in any field, is refused', async () => {
    const hostile = Object.values(runningAddresses).flatMap((address, at) =>
      addressFields(address).map((blocks, field) => ({
        article: articleOf(10_000 + at * 10 + field, { blocks, title: `Địa chỉ ${at} ${field}` }),
      })),
    );
    await importText(page, backupOf(hostile), join(folder, 'addresses.json'));
    await untilTransferTold(page, 'No article could be taken');
    expect(await harmIn(page)).toEqual(none);
    expect(foreignRequests(server)).toEqual([]);
  });

  test('records that somebody has put into the database itself do nothing', async () => {
    const all = Object.values(runningAddresses)
      .flatMap((address) => addressFields(address))
      .flat();
    await page.evaluate(damageTexts, key, all);
    await look(`saved.html#${key}`, '#app .page, #app main', '#app');
    await page.evaluate(damageTexts, key, hostileArticle(1).blocks);
  });

  test('addresses as names of a saved article lead to none', async () => {
    for (const hash of [
      'javascript:ran(0)',
      '"><img src=x onerror=ran(0)>',
      '%22%3E%3Cscript%3Eran(0)%3C/script%3E',
      '../../x',
      '__proto__',
    ])
      await look(`saved.html#${hash}`, '#app .page, #app main', '#app');
  });

  test('bookmarks as a browser writes them: nothing of the file’s markup runs or loads', async () => {
    const all = payloads.map(({ html }) => html).join('\n');
    const left = await watchLeaving(page);
    const files = [...payloads.filter(({ leaves }) => leaves).map(({ html }) => html), all];
    for (const [at, inside] of files.entries()) {
      // Another number of articles in each, by which it is known that this file has been read.
      const links = Array.from(
        { length: at + 1 },
        (_, id) => `<DT><A HREF="https://baothanhhoa.vn/bai-${20_000 + id}.htm">Bài</A>`,
      );
      const file = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>${links.join('\n')}\n${inside}</DL>`;
      await importText(page, file, join(folder, 'bookmarks.html'));
      // A few payloads are themselves links to articles of the newspaper.
      await page.waitForFunction(
        (least) =>
          Number(/in this file: (\d+)/.exec(document.querySelector('.transfer')?.textContent ?? '')?.[1]) >=
          least,
        {},
        at + 1,
      );
    }
    // See page-to-saved.test.ts: Chromium tells of what it refuses as soon as it is parsed.
    expect(await harmIn(page)).toMatchObject({ view: 0, page: 0, script: 0 });
    expect(foreignRequests(server)).toEqual([]);
    expect(left()).toEqual([]);
  });

  /** Exports in a form. @returns the file that the browser has put into its folder */
  async function exported(form: string, ending: string): Promise<string> {
    await page.bringToFront();
    await page.$eval(`input[name=export-form][value=${form}]`, (field) => (field as HTMLElement).click());
    await page.$eval('[data-action=export-articles]', (button) => (button as HTMLElement).click());
    await untilTransferTold(page, 'Articles exported: 1', `.${ending}`);
    const found = async () =>
      (await readdir(folder)).filter(
        (file) =>
          /^[^.].*\.(?:html|epub|zip)$/.test(file) && file.endsWith(ending) && !file.startsWith('bookmarks'),
      );
    await expect.poll(found).toHaveLength(1);
    const [file = ''] = await found();
    await expect.poll(async () => (await readFile(join(folder, file))).length).toBeGreaterThan(0);
    return join(folder, file);
  }

  /** Has a browser's tab show a document of an exported file, and counts. */
  async function open(html: string, contentType: string): Promise<void> {
    const watch = `<script>//<![CDATA[\n(${beginWatch})()\n//]]></script>`;
    server.pages = [
      {
        url: 'http://export.test/file',
        html: Buffer.from(html.replace(/<head>/, `<head>${watch}`)),
        contentType,
      },
    ];
    const shown = await browser.newPage();
    await shown.goto('http://export.test/file');
    const left = await watchLeaving(shown);
    expect(await touchEverything(shown, 'body')).toEqual([]);
    expect(await harmIn(shown)).toEqual(none);
    expect(left()).toEqual([]);
    await shown.close();
  }

  test('an exported page, opened as a file, and without its policy', async () => {
    server.requests.length = 0;
    const path = await exported('html', 'html');
    const shown = await browser.newPage();
    await shown.goto(`file://${path}`);
    expect(await touchEverything(shown, 'body')).toEqual([]);
    expect(shown.url().replace(/#.*/, '')).toBe(`file://${path}`);
    await shown.close();
    const html = await readFile(path, 'utf8');
    const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
    expect(html).toMatch(policy);
    const links = html.match(/<a href="[^#][^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(link).toContain('rel="noopener noreferrer"');
    await open(html.replace(policy, ''), 'text/html; charset=utf-8');
    expect(foreignRequests(server)).toEqual([]);
  });

  test('every page of an exported book', async () => {
    server.requests.length = 0;
    const files = await unzipped(await exported('epub', 'epub'));
    const documents = files.filter(({ name }) => /\.(?:xhtml|svg|opf)$/.test(name));
    expect(documents.length).toBeGreaterThan(4);
    for (const { name, text } of documents.filter(({ name }) => name.endsWith('.xhtml')))
      await open(text, 'application/xhtml+xml').catch((error: unknown) => {
        throw new Error(name, { cause: error });
      });
    for (const { text } of documents) expect(text).not.toMatch(/<script|<img src="?x/i);
    expect(foreignRequests(server)).toEqual([]);
  });

  test('exported Markdown, read by a reader that allows markup', async () => {
    server.requests.length = 0;
    const files = await unzipped(await exported('markdown', 'zip'));
    const texts = files.filter(({ name }) => name.endsWith('.md'));
    expect(texts).toHaveLength(1);
    const markdown = new MarkdownIt({ html: true, linkify: true });
    for (const { text } of texts) {
      const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
      await open(
        `<!doctype html><html><head></head><body>${markdown.render(body)}</body></html>`,
        'text/html; charset=utf-8',
      );
    }
    expect(foreignRequests(server).filter((asked) => !asked.includes('/away'))).toEqual([]);
  });
});
