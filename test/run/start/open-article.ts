import type { Page } from 'puppeteer-core';
import { TimeoutError } from 'puppeteer-core';
import { waitForReader } from '../../browser/harness/reader-view.ts';
import { Failure } from '../failure.ts';

/** Goes to a page and waits for the reading view, which opens by itself. @throws {Failure} when it does not */
export async function openArticle(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  try {
    await waitForReader(page);
  } catch (error) {
    if (error instanceof TimeoutError)
      throw new Failure(`No article: the reading view did not open at ${url}.`);
    throw error;
  }
}
