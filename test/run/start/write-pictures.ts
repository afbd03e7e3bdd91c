import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '../../browser/harness/launch.ts';
import { loadPictures, readReaderView } from '../../browser/harness/reader-view.ts';
import type { LaunchOptions } from '../../browser/harness/running-browser.ts';
import { articleText } from './article-text.ts';
import { openArticle } from './open-article.ts';
import { withBrowser } from './with-browser.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '.output', 'start');
const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844, deviceScaleFactor: 2 };

/**
 * Writes a page before and after as pictures, and the article as text, for who has no display.
 *
 * @returns the files, relative to the current folder
 */
export async function writePictures(
  browser: 'chromium' | 'firefox',
  port: number,
  url: string,
): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  const fileNamed = (name: string): string => {
    files.push(relative('.', join(folder, name)));
    return join(folder, name);
  };
  const start = (options: Partial<LaunchOptions>) => () =>
    launch(browser, { port, size: desktop, language: 'vi', handleSignals: false, ...options });

  await withBrowser(start({ extension: null, colorScheme: 'light' }), async (running) => {
    const page = await running.newPage();
    await page.goto(running.urlOf(url));
    await writeFile(fileNamed('before.png'), await page.screenshot({ fullPage: true }));
  });
  await withBrowser(start({ colorScheme: 'light' }), async (running) => {
    const page = await running.newPage();
    await openArticle(page, running.urlOf(url));
    await writeFile(fileNamed('article.txt'), articleText(await readReaderView(page)));
    await shoot(page, fileNamed('after.png'));
    await page.setViewport(phone);
    await shoot(page, fileNamed('after-phone.png'));
  });
  await withBrowser(start({ colorScheme: 'dark' }), async (running) => {
    const page = await running.newPage();
    await openArticle(page, running.urlOf(url));
    await shoot(page, fileNamed('after-dark.png'));
  });
  return files;
}

async function shoot(page: Page, file: string): Promise<void> {
  await loadPictures(page);
  await writeFile(file, await page.screenshot({ fullPage: true }));
}
