import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../../browser/harness/launch-chromium.ts';
import type { RunningBrowser } from '../../../browser/harness/running-browser.ts';
import type { PageServer } from '../../../browser/harness/serve-pages.ts';
import { fillGeneratedLibrary } from '../../library/generated-library.ts';

/** A browser with the built extension and a library in it. */
export interface LibraryBrowser {
  running: RunningBrowser;
  /** A page of the extension that shows nothing of the library, with `docSachLibrary` in it. */
  page: Page;
  /** Replaces the library by a generated one. */
  fill(articles: number): Promise<void>;
}

/** @param script of `libraryScript`. The caller closes the browser */
export async function launchWithLibrary(server: PageServer, script: string): Promise<LibraryBrowser> {
  const running = await launchChromium({ port: server.port });
  const page = await running.extensionPage('options.html');
  await page.evaluate(script);
  return {
    running,
    page,
    async fill(articles) {
      await page.evaluate(() => docSachLibrary.empty());
      await fillGeneratedLibrary(page, articles, script);
    },
  };
}

declare const docSachLibrary: typeof import('../../library/library-in-page.ts');
