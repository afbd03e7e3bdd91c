import type { JSHandle, Page } from 'puppeteer-core';

/** Waits until a part of the reading view holds some words. The tab must be in front: it is looked at with each frame. */
const untilHolds = (page: Page, part: string, words: string): Promise<JSHandle<unknown>> =>
  page.waitForFunction(
    (part, words) =>
      document
        .querySelector('doc-sach-reader')
        ?.shadowRoot?.querySelector(part)
        ?.textContent?.includes(words),
    {},
    part,
    words,
  );

/** Waits until the view's button says so. */
export const untilButtonSays = (page: Page, words: string) => untilHolds(page, '[data-action=save]', words);

/** Waits until the view tells it below its bar. */
export const untilStatusSays = (page: Page, words: string) => untilHolds(page, '.status', words);
