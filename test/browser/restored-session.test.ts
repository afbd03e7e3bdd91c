import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { restoreFirefoxTabs } from './harness/firefox-system.ts';
import { launchChromium } from './harness/launch-chromium.ts';
import { launchFirefox } from './harness/launch-firefox.ts';
import { isReaderOpen, waitForReader, waitForReaderClosed } from './harness/reader-view.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';
import { article, longBody } from './sample.ts';

const read = article(6101, longBody(6102));
const sentBack = article(6102, longBody(6101));

let server: PageServer;
let browser: RunningBrowser;
beforeAll(async () => {
  server = await servePages([read, sentBack]);
});
afterAll(() => server?.close());
afterEach(() => browser?.close());

/** Opens two articles in tabs of their own, and goes back to the page of one. */
async function readTwo(): Promise<void> {
  const open = async ({ url }: typeof read) => {
    const page = await browser.newPage();
    await page.goto(browser.urlOf(url));
    await waitForReader(page);
    return page;
  };
  await open(read);
  const page = await open(sentBack);
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await waitForReaderClosed(page);
}

/** The tab of an article, in front: a browser may wait with bringing a page back until somebody looks at it. */
async function turnTo({ url }: typeof read): Promise<Page> {
  const target = await browser.browser.waitForTarget((one) => one.url() === browser.urlOf(url));
  const page = await target.page();
  if (!page) throw new Error(`There is no tab at ${url}.`);
  await page.bringToFront();
  return page;
}

async function expectAsLeft(): Promise<void> {
  const left = await turnTo(sentBack);
  await left.waitForFunction(
    () => document.readyState === 'complete' && !document.getElementById('doc-sach-veil'),
  );
  await waitForReader(await turnTo(read));
  // By now the other one has had its answer as well.
  expect(await isReaderOpen(left)).toBe(false);
}

test('Chromium brings tabs back as they were left when it starts again', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'doc-sach-profile-'));
  try {
    browser = await launchChromium({ port: server.port, profile });
    await readTwo();
    await browser.close();
    browser = await launchChromium({ port: server.port, profile });
    await expectAsLeft();
    await browser.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

// Firefox forgets an extension that was put in for a test when it ends; it can bring its tabs back without.
test('Firefox brings tabs back as they were left', async () => {
  browser = await launchFirefox({ port: server.port });
  await readTwo();
  await restoreFirefoxTabs(browser.browser);
  await expectAsLeft();
});
