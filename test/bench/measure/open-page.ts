import type { Page } from 'puppeteer-core';
import type { RunningBrowser } from '../../browser/harness/running-browser.ts';
import type { PageServer } from '../../browser/harness/serve-pages.ts';
import type { ArticlePage } from '../count/article-truth.ts';

/** What measurements need: a browser without the extension, its server, and the script with the engines. */
export interface Bench {
  running: RunningBrowser;
  server: PageServer;
  script: string;
}

declare const docSachBench: typeof import('../page/in-page.ts');

/**
 * Opens a page under its own address, and waits until the page's own script has turned its body into text.
 *
 * @returns a tab in which the engines are there as `docSachBench`; the caller closes it
 * @throws when the body does not become readable
 */
export async function openPage({ running, server, script }: Bench, article: ArticlePage): Promise<Page> {
  const { url } = article.expected;
  server.pages = [{ url, html: article.source }];
  const page = await running.newPage();
  await page.goto(running.urlOf(url), { waitUntil: 'load' });
  await page.evaluate(script);
  await page.waitForFunction(() => docSachBench.isReadable());
  return page;
}
