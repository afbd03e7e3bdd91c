import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOfRounds } from '../soak/limits.ts';
import { doRounds, goToFullArticle } from '../soak/rounds.ts';
import { launchChromium } from './harness/launch-chromium.ts';
import type { RunningBrowser } from './harness/running-browser.ts';
import { type PageServer, servePages } from './harness/serve-pages.ts';

// In Chromium alone, which counts what its pages hold. `npm run soak` does each of it by itself, and far more often.
let server: PageServer;
let browser: RunningBrowser;
let page: Page;
beforeAll(async () => {
  server = await servePages([]);
  browser = await launchChromium({ port: server.port });
  page = await browser.newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const rounds = 5;

test('a view that was opened, used and closed again and again leaves nothing in its page', async () => {
  await goToFullArticle({ browser, page, server }, 9101);
  const done = await doRounds(browser, page, 'everything', rounds);
  expect(faultsOfRounds(done, rounds), JSON.stringify(done, null, 1)).toEqual([]);
}, 120_000);
