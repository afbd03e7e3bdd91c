import type { CDPSession, Page } from 'puppeteer-core';
import { waitForReader, waitForReaderClosed } from '../browser/harness/reader-view.ts';
import type { RunningBrowser } from '../browser/harness/running-browser.ts';
import type { PageServer } from '../browser/harness/serve-pages.ts';
import { untilButtonSays } from '../browser/library/until-told.ts';
import { list } from '../browser/sample.ts';
import { collectGarbage, countKept, heapOf, type Kept } from './measure/count-kept.ts';
import { growthOf, takeSnapshot } from './measure/heap-snapshot.ts';
import { fullArticle } from './open-and-close.ts';

/** What is kept at one moment: in the tab, and by the background. */
export interface Moment {
  /** Articles read so far. */
  read: number;
  tab: Kept;
  /** Bytes of the background's heap in use. */
  background: number;
}

export interface ReadMany {
  moments: Moment[];
  saved: number;
  /** How often the background was stopped. */
  stops: number;
  growth: { tab: ReturnType<typeof growthOf>; background: ReturnType<typeof growthOf> };
  /** What the extension complained of. */
  errors: string[];
}

interface Given {
  browser: RunningBrowser;
  server: PageServer;
  page: Page;
}

/** Before the first measurement: by then the browser keeps as many of the pages that were left as it ever does. */
const warmUp = 20;
/** Articles between two stops of the background. */
const betweenStops = 7;
/** Articles between two measurements. */
const betweenMoments = 40;

/** Reads many articles in one tab, and saves every other, while the background is stopped again and again. */
export async function readMany(given: Given, count: number, tell: (at: Moment) => void): Promise<ReadMany> {
  const { browser, page } = given;
  const errors = complaintsOf(page);
  const session = await page.createCDPSession();
  const moments: Moment[] = [];
  let stops = 0;
  const note = async (read: number) => {
    await showList(given);
    const background = await sessionOfBackground(browser);
    await collectGarbage(background);
    const moment = { read, tab: await countKept(session), background: await heapOf(background) };
    moments.push(moment);
    tell(moment);
    const snapshots = { tab: await takeSnapshot(session), background: await takeSnapshot(background) };
    await background.detach();
    return snapshots;
  };
  const read = async (from: number, to: number) => {
    for (let at = from; at <= to; at++) {
      await readOne(given, at);
      if (at % betweenStops !== 0) continue;
      await browser.stopBackground();
      stops++;
    }
  };
  await read(1, warmUp);
  const before = await note(warmUp);
  let after = before;
  for (let at = warmUp; at < count; at += betweenMoments) {
    const end = Math.min(at + betweenMoments, count);
    await read(at + 1, end);
    after = await note(end);
  }
  await session.detach();
  const growth = {
    tab: growthOf(before.tab, after.tab, 12),
    background: growthOf(before.background, after.background, 12),
  };
  return { moments, saved: Math.floor(count / 2), stops, growth, errors };
}

async function readOne({ browser, server, page }: Given, at: number): Promise<void> {
  const served = fullArticle(10_000 + at);
  server.pages = [served, list];
  server.requests.length = 0;
  await page.goto(browser.urlOf(served.url));
  await waitForReader(page);
  if (at % 2 === 0) {
    await page.click('doc-sach-reader >>> [data-action=save]');
    await (await untilButtonSays(page, 'Saved')).dispose();
  }
  await page.keyboard.press('Escape');
  await waitForReaderClosed(page);
}

/** A page without an article: what the tab holds there is nothing that shows. */
async function showList({ browser, server, page }: Given): Promise<void> {
  server.pages = [list];
  await page.goto(browser.urlOf(list.url));
}

/** A session with the background, which is started where it was stopped. */
async function sessionOfBackground(running: RunningBrowser): Promise<CDPSession> {
  const own = await running.extensionPage('welcome.html');
  await own.evaluate(() => {
    interface Api {
      runtime: { sendMessage(message: object): Promise<unknown> };
    }
    return (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage({ type: 'settings' });
  });
  await own.close();
  const worker = await running.browser.waitForTarget((target) => target.type() === 'service_worker');
  return worker.createCDPSession();
}

function complaintsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && message.text().includes('Đọc Sạch')) errors.push(message.text());
  });
  return errors;
}
