import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportForms } from '../../../src/library/transfer/export/export-library.ts';
import { browserNames, launch } from '../harness/launch.ts';
import { inLibrary } from '../harness/library-in-page.ts';
import type { RunningBrowser } from '../harness/running-browser.ts';
import { type PageServer, servePages } from '../harness/serve-pages.ts';
import { listed, rowsOf } from './listed.ts';
import { former, formerCount, importText, large, untilInMiddle, untilTransferTold } from './transferring.ts';
import { countIn, wholeLibrary } from './whole-library.ts';

describe.each(browserNames)('what is stopped in its middle by the button, in %s', (name) => {
  let server: PageServer;
  let browser: RunningBrowser;
  let page: Page;
  let downloads: string;
  let folder: string;

  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'doc-sach-downloads-'));
    folder = await mkdtemp(join(tmpdir(), 'doc-sach-files-'));
    server = await servePages([]);
    browser = await launch(name, { port: server.port, downloads });
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    for (const one of [downloads, folder]) await rm(one, { recursive: true });
  });
  beforeEach(async () => {
    await browser.extensionPage('options.html', page);
    await inLibrary(page, 'empty');
    await browser.extensionPage('library.html#transfer', page);
    await page.bringToFront();
    await page.waitForSelector('[data-action=export-articles]');
  });
  /** Every text that tells how far the work is, from now on. */
  const watchWords = () =>
    page.evaluate(() => {
      const seen = new Set<string>();
      Reflect.set(globalThis, 'seenWords', seen);
      new MutationObserver(() => {
        const words = document.querySelector('.transfer-progress p')?.textContent;
        if (words) seen.add(words);
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  const seenWords = () => page.evaluate(() => [...(Reflect.get(globalThis, 'seenWords') as Set<string>)]);
  const found = async (query: string) => {
    await page.click('[data-action=part-articles]');
    await page.waitForSelector('[role=grid]');
    await page.type('input[type=search]', query);
    // What the letters before the last one have found may still show.
    await page.waitForSelector('.list-body[aria-busy=false] :is([data-nothing=no-matches], [role=row] mark)');
    return (await rowsOf(page)).length;
  };

  test('an import leaves everything as it was, and says so', async () => {
    await importText(page, former, join(folder, 'former.json'));
    await untilTransferTold(page, `Added: ${formerCount}.`);
    const before = await wholeLibrary(page);
    expect(before.entries).toHaveLength(formerCount);
    expect(before.pictures).toHaveLength(formerCount);
    await watchWords();
    await importText(page, large, join(folder, 'large.json'));
    await untilInMiddle(page, 'import', 20);
    // Whoever presses Enter stops it: what was pressed before has gone.
    await page.waitForSelector('[data-action=cancel-transfer]:focus');
    expect(await countIn(page, 'entries')).toBeGreaterThan(formerCount);
    expect(await countIn(page, 'journal')).toBeGreaterThan(formerCount);
    await page.click('[data-action=cancel-transfer]');
    await untilTransferTold(page, 'Stopped. Everything is as it was.');
    expect(await seenWords()).toContain('Stopping, and putting everything back as it was.');
    expect(await wholeLibrary(page)).toEqual(before);
    expect(await page.$('.transfer-progress')).toBeNull();
    expect(await found('bến đò')).toBe(formerCount);
    await page.click('[data-action=part-transfer]');
    expect(await found('cây cầu')).toBe(0);
    // Nothing stands in the way of the next one.
    await page.click('[data-action=part-transfer]');
    await importText(page, former, join(folder, 'former.json'));
    await untilTransferTold(page, `unchanged: ${formerCount}.`);
  });

  test.each(exportForms)('an export in the form %s makes no file, and leaves none behind', async (form) => {
    await browser.extensionPage('options.html', page);
    await inLibrary(page, 'fill', listed(2000));
    await browser.extensionPage('library.html#transfer', page);
    await page.waitForSelector(`input[name=export-form][value=${form}]`);
    await page.click(`input[name=export-form][value=${form}]`);
    await page.click('[data-action=export-articles]');
    await untilInMiddle(page, 'export', 5);
    expect(await temporaryFiles(page)).not.toEqual([]);
    await page.click('[data-action=cancel-transfer]');
    await untilTransferTold(page, 'Stopped. No file was made.');
    expect(await temporaryFiles(page)).toEqual([]);
    expect(await readdir(downloads)).toEqual([]);
    expect(await countIn(page, 'entries')).toBe(2000);
  });
});

/** What exports have left in the extension's own file system. */
function temporaryFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('exports', { create: true });
    return Array.fromAsync(folder.keys());
  });
}
