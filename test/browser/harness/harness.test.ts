import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences } from '../../truth/differences.ts';
import { pageFolders } from '../../truth/page-folders.ts';
import { browserNames, launch } from './launch.ts';
import {
  isReaderOpen,
  loadPictures,
  readReaderView,
  waitForReader,
  waitForReaderClosed,
} from './reader-view.ts';
import type { RunningBrowser } from './running-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';

const sample = pageFolders().find(({ name }) => name === 'long-feature-fifteen-paragraphs');
if (!sample || sample.expected.article === false) throw new Error('The sample is no article.');
const { source, expected } = sample;

// What every other browser test stands on: when one of these fails, the others tell little.
describe.each(browserNames)('%s', (name) => {
  let server: PageServer;
  let running: RunningBrowser;
  beforeAll(async () => {
    server = await servePages([{ url: expected.url, html: source }]);
    running = await launch(name, { port: server.port, language: 'vi', colorScheme: 'dark' });
  });
  afterAll(async () => {
    await running?.close();
    await server?.close();
  });

  test('reads the view, with the page at its own address and its pictures there', async () => {
    const page = await running.newPage();
    await page.goto(running.urlOf(expected.url));
    await waitForReader(page);
    const view = await readReaderView(page);
    expect(differences(expected, view)).toEqual([]);
    expect(view.visibleText).toContain(expected.title);
    expect(page.url()).toBe(expected.url);
    await loadPictures(page);
    for (const { src } of expected.images) {
      const { hostname, pathname, search } = new URL(src);
      expect(server.requests).toContainEqual({ method: 'GET', host: hostname, path: pathname + search });
    }
    expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect(await page.evaluate(() => innerWidth)).toBe(1280);
    await page.close();
  });

  test('presses the toolbar button', async () => {
    const page = await running.newPage();
    await page.goto(running.urlOf(expected.url));
    await waitForReader(page);
    await running.pressToolbarButton(page);
    await waitForReaderClosed(page);
    expect(await isReaderOpen(page)).toBe(false);
    await running.pressToolbarButton(page);
    await waitForReader(page);
    await page.close();
  });

  test("opens the extension's own pages", async () => {
    const page = await running.extensionPage('popup.html');
    expect(await page.evaluate(() => location.pathname)).toBe('/popup.html');
    await page.close();
  });
});
