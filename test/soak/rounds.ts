import type { CDPSession, Page } from 'puppeteer-core';
import { waitForReader } from '../browser/harness/reader-view.ts';
import type { RunningBrowser } from '../browser/harness/running-browser.ts';
import { countKept, type Kept } from './measure/count-kept.ts';
import { growthOf, type Snapshot, takeSnapshot } from './measure/heap-snapshot.ts';
import { DrivenPage, fullArticle } from './open-and-close.ts';

/** What is done between the opening and the closing of a view, each measured by itself. */
export const uses = {
  'the view alone': async () => {},
  panels: (page) => page.usePanels(),
  pictures: (page) => page.usePictures(),
  'reading aloud': (page) => page.listen(),
  highlights: (page) => page.mark(),
  'saving and its notices': (page) => page.saveAndRemove(),
  everything: async (page) => {
    await page.usePanels();
    await page.usePictures();
    await page.listen();
    await page.mark();
    await page.saveAndRemove();
  },
} satisfies Record<string, (page: DrivenPage) => Promise<void>>;
export type Use = keyof typeof uses;

/** What a page holds. */
export type InPage = Kept & Pick<Snapshot, 'detached' | 'data'>;

export interface Rounds {
  use: Use;
  first: InPage;
  last: InPage;
  /** The classes that have grown most between the two. */
  growth: ReturnType<typeof growthOf>;
}

/** Rounds before the first that counts: scripts come, styles are parsed, code is compiled. */
const warmUp = 3;

/**
 * Opens and closes the reading view many times in one page, without leaving it.
 *
 * @param page shows {@link fullArticle}, with its view open
 * @param count of rounds between the two measurements
 */
export async function doRounds(
  browser: RunningBrowser,
  page: Page,
  use: Use,
  count: number,
): Promise<Rounds> {
  const driven = new DrivenPage(browser, page);
  const round = async () => {
    await driven.open();
    await uses[use](driven);
    await driven.close();
  };
  const session = await page.createCDPSession();
  try {
    for (let at = 0; at < warmUp; at++) await round();
    const [first, before] = await measure(session);
    for (let at = 0; at < count; at++) await round();
    const [last, after] = await measure(session);
    return { use, first, last, growth: growthOf(before, after, 8) };
  } finally {
    await session.detach();
  }
}

async function measure(session: CDPSession): Promise<[InPage, Snapshot]> {
  const kept = await countKept(session);
  const snapshot = await takeSnapshot(session);
  const { detached, data } = snapshot;
  return [{ ...kept, detached, data }, snapshot];
}

/** Goes to an article that has everything, and closes the view that opens there. */
export async function goToFullArticle(
  { browser, page, server }: { browser: RunningBrowser; page: Page; server: { pages: unknown } },
  id: number,
): Promise<void> {
  const served = fullArticle(id);
  server.pages = [served];
  await page.goto(browser.urlOf(served.url));
  await waitForReader(page);
  await page.bringToFront();
  await new DrivenPage(browser, page).close();
}
