import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleForPage } from '../../browser/harness/bundle-for-page.ts';

declare const docSachLibrary: typeof import('./library-in-page.ts');

/** Articles put in one call: the browser's driver waits three minutes for an answer at most. */
const atOnce = 500;

/** What library-in-page.ts does, as `docSachLibrary`, for a page of the extension. */
export function libraryScript(): Promise<string> {
  const entry = join(import.meta.dirname, 'library-in-page.ts');
  return bundleForPage({ entry, name: 'docSachLibrary' });
}

/**
 * Fills the library of a built extension with generated articles, always the same: 5 KB of text each, two of ten with a
 * picture, saved one an hour. Takes some 4 ms for each.
 *
 * @param page of the extension's origin, such as `options.html`; its library is empty. It has `docSachLibrary` afterwards
 * @param script of `libraryScript`
 */
export async function fillGeneratedLibrary(page: Page, articles: number, script: string): Promise<void> {
  await page.evaluate(script);
  for (let from = 1; from <= articles; from += atOnce)
    await page.evaluate(
      (...numbers) => docSachLibrary.fill(...numbers),
      from,
      Math.min(from + atOnce - 1, articles),
    );
  await page.evaluate(() => docSachLibrary.fillIndex());
}
