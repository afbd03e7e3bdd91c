import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { faultsOfBook } from '../../unit/library/transfer/books.ts';
import { articleOf, figure, highlightOf, png } from '../../unit/library/transfer/samples.ts';
import { browserNames, launch } from '../harness/launch.ts';
import { misfits } from '../harness/own-page.ts';
import type { RunningBrowser } from '../harness/running-browser.ts';
import { type PageServer, servePages } from '../harness/serve-pages.ts';
import { article, longBody } from '../sample.ts';
import { savedRecords } from './saved-records.ts';

/** A WebP of one pixel, which e-readers of some years do not show. */
const webp = 'UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA';
/** It begins as a PNG does. */
const cutOff = Buffer.from(png('c').slice(0, 20)).toString('base64');
const address = (name: string) => `https://c.baothanhhoa.vn/img/${name}`;
const picture = (name: string, bytes: string) => ({ src: address(name), type: 'image/png', bytes });

const whole = {
  entry: { saved: 1_700_000_000_000, tags: ['làng nghề'], starred: true },
  article: articleOf(1, {
    title: 'Giữ lửa <làng> & nghề',
    section: 'Văn hóa',
    blocks: [
      { kind: 'paragraph', inlines: ['Sông Mã chảy qua xứ Thanh.'] },
      figure(address('a.png')),
      figure(address('b.webp')),
      figure(address('cut.png')),
    ],
  }),
  highlights: [highlightOf('baothanhhoa.vn/1', 'first-one', 'qua xứ Thanh', { note: 'Hỏi lại' })],
  pictures: [
    picture('a.png', Buffer.from(png('a')).toString('base64')),
    picture('b.webp', webp),
    picture('cut.png', cutOff),
  ],
};
const backup = JSON.stringify({
  format: 'doc-sach-library',
  version: 1,
  settings: { size: 23 },
  articles: [whole, { article: articleOf(2) }, { article: 'hỏng', entry: { title: 'Bài hỏng' } }],
});

describe.each(browserNames)('export and import in %s', (name) => {
  let server: PageServer;
  let browser: RunningBrowser;
  let page: Page;
  let downloads: string;
  let folder: string;

  beforeAll(async () => {
    [downloads, folder] = (await Promise.all(
      ['downloads', 'files'].map((part) => mkdtemp(join(tmpdir(), `doc-sach-${part}-`))),
    )) as [string, string];
    server = await servePages([article(4001, longBody(4002))]);
    browser = await launch(name, { port: server.port, downloads });
    page = await browser.extensionPage('library.html#transfer');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    for (const one of [downloads, folder]) await rm(one, { recursive: true });
  });
  beforeEach(() => page.bringToFront());

  const press = (selector: string) => page.$eval(selector, (element) => (element as HTMLElement).click());
  const told = (...parts: string[]) =>
    page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('.transfer [role=status]')].some((line) =>
          wanted.every((part) => line.textContent?.includes(part)),
        ),
      {},
      parts,
    );
  const choose = async (content: string) => {
    const file = join(folder, 'chosen');
    await writeFile(file, content);
    await page.waitForSelector('[data-action=import-articles]');
    const field = await page.$('input[name=library-file]');
    await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
  };

  /** Exports in a form, and gives what the browser has put into the folder of its downloads. */
  async function exported(form: string, ending: string): Promise<Uint8Array> {
    await press(`input[name=export-form][value=${form}]`);
    await press('[data-action=export-articles]');
    await told('Articles exported: 2', `.${ending}`);
    const files = () => readdir(downloads).then((all) => all.filter((file) => file.endsWith(`.${ending}`)));
    // A file that is still coming has another name beside it, or nothing in it.
    await expect.poll(files, { timeout: 20_000 }).toHaveLength(1);
    await expect
      .poll(async () => (await readdir(downloads)).filter((file) => /part|crdownload|tmp/.test(file)))
      .toEqual([]);
    const [file = ''] = await files();
    await expect.poll(async () => (await readFile(join(downloads, file))).length).toBeGreaterThan(0);
    return new Uint8Array(await readFile(join(downloads, file)));
  }

  test('a backup is taken back, and what could not be is told; its settings come when they are asked for', async () => {
    await choose(backup);
    await told('Added: 2.');
    expect(await page.$$eval('.refused li', (items) => items.map((item) => item.textContent))).toEqual([
      'Bài hỏng Damaged',
    ]);
    await press('[data-action=take-settings]');
    await told('imported');
    await choose(backup);
    await told('unchanged: 2.');
  });

  test('what is exported is a file of the browser’s downloads, in every form', async () => {
    const json = JSON.parse(new TextDecoder().decode(await exported('json', 'json')));
    expect(json.settings).toMatchObject({ size: 23 });
    const [first, second] = json.articles.toSorted((one: typeof whole, other: typeof whole) =>
      one.article.key < other.article.key ? -1 : 1,
    );
    expect(first).toMatchObject({
      article: whole.article,
      highlights: whole.highlights,
      pictures: whole.pictures,
    });
    expect(first.entry).toMatchObject(whole.entry);
    expect(second.article).toEqual(articleOf(2));
    const html = new TextDecoder().decode(await exported('html', 'html'));
    expect(html).toContain('Giữ lửa &lt;làng&gt; &amp; nghề');
    expect(html).toContain(`data:image/webp;base64,${webp}`);
    const markdown = Buffer.from(await exported('markdown', 'zip')).toString('latin1');
    expect(markdown).toContain('giu-lua-lang-nghe-1.md');
    const book = await exported('epub', 'epub');
    expect(await faultsOfBook(book)).toEqual([]);
    // The browser has made a JPEG of what e-readers do not show.
    const names = Buffer.from(book).toString('latin1');
    expect(names).toContain('-2.jpg');
    // A picture of which the end is missing is not taken.
    expect(names).toContain('-1.png');
    expect(names).not.toContain('-3.png');
    expect(
      await page.$$eval('.transfer [role=status]', (lines) =>
        lines.map((line) => line.textContent).join(' '),
      ),
    ).not.toContain('in memory');
  });

  test('articles of another program’s file are fetched, once the reader says so', async () => {
    const url = browser.urlOf('http://baothanhhoa.vn/bai-so-4001.htm');
    await choose(
      `title,url,time_added,tags,status\nBài,${url},1583000000,ven biển,unread\nx,https://example.com/,1,,unread\n`,
    );
    await told('in this file: 1');
    await press('[data-action=fetch-found]');
    await told('Added: 1.');
    expect(await page.$$eval('.refused li', (items) => items.map((item) => item.textContent))).toEqual([
      'https://example.com/ Another site’s',
    ]);
    const { entry } = await savedRecords(page, 'baothanhhoa.vn/4001');
    expect(entry).toMatchObject({ title: 'Bài số 4001', tags: ['ven biển'], saved: 1_583_000_000_000 });
  });

  test('a file can be dropped; one that nobody knows changes nothing', async () => {
    await page.$eval('.drop-place', (place) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['a photo'], 'library.json'));
      place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await told('does not know this kind of file');
  });

  test('it fits into a phone', async () => {
    await page.setViewport({ width: 320, height: 640 });
    expect(await misfits(page)).toEqual([]);
  });
});
