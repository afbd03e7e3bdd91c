import type { Page } from 'puppeteer-core';
import { TimeoutError } from 'puppeteer-core';
import { waitForReader } from '../../browser/harness/reader-view.ts';
import { Failure } from '../failure.ts';

/** What can be seen of why, from outside of the extension. */
async function reason(page: Page): Promise<string> {
  const body = await page.evaluate(() => document.getElementById('dcontent')?.textContent?.trim() ?? null);
  if (body === null) return ', whose page has no #dcontent and no text that weighs enough';
  if (body === '') return ', whose #dcontent is empty';
  return /\s/.test(body) ? '' : ', whose #dcontent is still scrambled';
}

/** Goes to a page and waits for the reading view, which opens by itself. @throws {Failure} when it does not */
export async function openArticle(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  try {
    await waitForReader(page);
  } catch (error) {
    if (error instanceof TimeoutError)
      throw new Failure(`No article: the reading view did not open at ${url}${await reason(page)}.`);
    throw error;
  }
}
