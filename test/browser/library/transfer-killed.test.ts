import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserNames, launch } from '../harness/launch.ts';
import { launchChromium } from '../harness/launch-chromium.ts';
import { inLibrary } from '../harness/library-in-page.ts';
import { wakeBackground } from '../harness/own-page.ts';
import type { RunningBrowser } from '../harness/running-browser.ts';
import { type PageServer, servePages } from '../harness/serve-pages.ts';
import { former, formerCount, importText, large, untilInMiddle, untilTransferTold } from './transferring.ts';
import { countIn, type WholeLibrary, wholeLibrary } from './whole-library.ts';

let folder: string;
let server: PageServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doc-sach-files-'));
  server = await servePages([]);
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Fills the library and begins another import. @returns how the library was, once that import is in its middle */
async function beginImport(page: Page): Promise<WholeLibrary> {
  await page.bringToFront();
  await importText(page, former, join(folder, 'former.json'));
  await untilTransferTold(page, `Added: ${formerCount}.`);
  const before = await wholeLibrary(page);
  await importText(page, large, join(folder, 'large.json'));
  await untilInMiddle(page, 'import', 20);
  return before;
}

/** Waits until nothing is there to be taken back any more. */
const untilTakenBack = (page: Page) =>
  expect.poll(() => countIn(page, 'journal'), { timeout: 40_000, interval: 250 }).toBe(0);

describe.each(browserNames)('an import whose tab is closed in its middle, in %s', (name) => {
  let browser: RunningBrowser;
  beforeAll(async () => {
    browser = await launch(name, { port: server.port });
  });
  afterAll(() => browser?.close());

  let own: Page;
  beforeEach(async () => {
    own = await browser.extensionPage('options.html');
    await inLibrary(own, 'empty');
  });

  test('is taken back at once, with nothing opened: everything is as it was', async () => {
    const page = await browser.extensionPage('library.html#transfer');
    const before = await beginImport(page);
    expect(await countIn(own, 'entries')).toBeGreaterThan(formerCount);
    await page.close();
    await untilTakenBack(own);
    expect(await wholeLibrary(own)).toEqual(before);
  });

  test('is taken back when the library page is opened next, where the background was stopped too', async () => {
    const page = await browser.extensionPage('library.html#transfer');
    const before = await beginImport(page);
    await browser.stopBackground();
    await page.close();
    expect(await countIn(own, 'entries')).toBeGreaterThan(formerCount);
    const next = await browser.extensionPage('library.html');
    await untilTakenBack(own);
    expect(await wholeLibrary(own)).toEqual(before);
    await next.waitForSelector(`[role=grid][aria-rowcount="${formerCount}"]`);
    await next.close();
  });

  test('is taken back when the background starts next, whatever page is opened', async () => {
    const page = await browser.extensionPage('library.html#transfer');
    const before = await beginImport(page);
    await browser.stopBackground();
    await page.close();
    expect(await countIn(own, 'entries')).toBeGreaterThan(formerCount);
    await own.evaluate(wakeBackground);
    await untilTakenBack(own);
    expect(await wholeLibrary(own)).toEqual(before);
  });
});

test('an import in whose middle Chromium is killed is taken back by the background at the next start', async () => {
  const profile = join(folder, 'profile');
  const first = await launchChromium({ port: server.port, profile, keepWelcome: true });
  const page = await first.extensionPage('library.html#transfer');
  const before = await beginImport(page);
  expect(await countIn(page, 'entries')).toBeGreaterThan(formerCount);
  await kill(first);
  const second = await launchChromium({ port: server.port, profile, keepWelcome: true });
  try {
    const own = await second.extensionPage('welcome.html');
    await untilTakenBack(own);
    // The library page takes one back as well, and did not come back with the session.
    expect(second.browser.targets().filter((one) => one.url().includes('library.html'))).toEqual([]);
    expect(await wholeLibrary(own)).toEqual(before);
  } finally {
    await second.close();
  }
});

async function kill({ browser }: RunningBrowser): Promise<void> {
  const process = browser.process();
  if (!process) throw new Error('puppeteer started no browser');
  const ended = once(process, 'exit');
  process.kill('SIGKILL');
  await ended;
}
