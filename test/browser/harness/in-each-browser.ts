import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { browserNames, launch } from './launch.ts';
import type { LaunchOptions, RunningBrowser } from './running-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';

export interface Running {
  browser: RunningBrowser;
  server: PageServer;
  /** One tab that goes from page to page, as a reader's does: each tab of its own would cost a process. */
  page: Page;
}

/**
 * The same tests in each browser, with the extension in it and a server that shows no page yet.
 *
 * @param title `%s` is the browser's name
 * @param tests gets what runs, which is there once a test has begun
 */
export function inEachBrowser(
  title: string,
  tests: (running: Running) => void,
  options: Omit<LaunchOptions, 'port'> = {},
): void {
  describe.each(browserNames)(title, (name) => {
    const running = {} as Running;
    beforeAll(async () => {
      running.server = await servePages([]);
      running.browser = await launch(name, { ...options, port: running.server.port });
      running.page = await running.browser.newPage();
    });
    afterAll(async () => {
      await running.browser?.close();
      await running.server?.close();
    });
    tests(running);
  });
}
