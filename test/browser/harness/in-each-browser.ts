import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe } from 'vitest';
import { browserNames, launch } from './launch.ts';
import { type LaunchOptions, type RunningBrowser, usualSize } from './running-browser.ts';
import { type PageServer, servePages } from './serve-pages.ts';

export interface Running {
  browser: RunningBrowser;
  server: PageServer;
  /**
   * The tab that the tests share, since each of its own costs its browser a process. A test finds it in front, in its
   * usual size, and with the former test's page still there; what else a test does to it, that test undoes.
   */
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
  tests: (running: Running, name: RunningBrowser['name']) => void,
  options: Pick<LaunchOptions, 'colorScheme' | 'language' | 'keepWelcome' | 'inPrivate'> = {},
): void {
  describe.each(browserNames)(title, (name) => {
    const running = {} as Running;
    beforeAll(async () => {
      running.server = await servePages([]);
      running.browser = await launch(name, { port: running.server.port, ...options });
      running.page = await running.browser.newPage();
    });
    beforeEach(async () => {
      await running.page.setViewport(usualSize);
      await running.page.bringToFront();
    });
    // Nobody knows what a failed test has left in its tab.
    afterEach(async ({ task }) => {
      if (task.result?.state !== 'fail') return;
      await running.page.close();
      running.page = await running.browser.newPage();
    });
    afterAll(async () => {
      await running.browser?.close();
      await running.server?.close();
    });
    tests(running, name);
  });
}
