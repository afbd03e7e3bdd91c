import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Article } from '../../../src/article/article.ts';
import { bundleForPage } from '../../browser/harness/bundle-for-page.ts';
import { findInView } from '../../browser/harness/reader-view.ts';
import { chanceFrom } from '../generate/chance.ts';
import { paragraph, sentence } from '../generate/sentences.ts';
import { median } from '../median.ts';
import type { Bench } from './open-page.ts';

/** How much of one core the whole browser uses, all its processes together: 1 is all of it. */
export interface Listening {
  /** The view is open, and nothing happens. */
  silent: number;
  /** It is being read aloud, and no word is told of. */
  betweenWords: number;
  /** It is being read aloud, and each word is marked: 200 in a minute. */
  withWords: number;
}

/** Milliseconds from one word to the next: as a voice reads, and so long that the view's patience just holds. */
const paces = { usual: 300, slow: 3600 };
/** Milliseconds that are watched at a time, between two of the slow words. */
const watched = 2800;
/** How often: the median is told. */
const times = 9;

const emptyPage = Buffer.from('<!DOCTYPE html><meta charset="utf-8"><title>Nghe</title>');

declare const docSachListening: typeof import('../page/listening-in-page.ts');

/** Watches what the browser's processes use while an article is open, then while it is being read aloud. */
export async function measureListening({
  running,
  server,
}: Pick<Bench, 'running' | 'server'>): Promise<Listening> {
  const article = articleToHear();
  server.pages = [{ url: article.url, html: emptyPage }];
  const entry = join(import.meta.dirname, '..', 'page', 'listening-in-page.ts');
  const script = await bundleForPage({ entry, name: 'docSachListening', minify: true });
  const browser = await running.browser.target().createCDPSession();
  const page = await running.newPage();
  try {
    await page.goto(running.urlOf(article.url));
    await page.evaluate(script);
    await page.evaluate((one) => docSachListening.show(one, {}), article);
    await page.bringToFront();
    const silent = await usedOf(page, () => usedIn(browser, page));
    const speak = await findInView(page, '[data-action=speak]');
    await speak.evaluate((button) => button instanceof HTMLElement && button.click());
    await page.evaluate(() => void docSachListening.sayWords());
    await nextWord(page);
    const withWords = await usedOf(page, () => usedIn(browser, page));
    await page.evaluate((pace) => docSachListening.setPace(pace), paces.slow);
    const betweenWords = await usedOf(page, async () => {
      await nextWord(page);
      await pass(page, 300);
      return usedIn(browser, page);
    });
    return { silent, withWords, betweenWords };
  } finally {
    await browser.detach();
    await page.close();
  }
}

function articleToHear(): Article {
  const chance = chanceFrom(900_006);
  const paragraphs = Array.from({ length: 80 }, (_, index) => paragraph(chance, index + 1));
  return {
    ...{ key: 'baothanhhoa.vn/900006', url: 'http://baothanhhoa.vn/bai-viet-de-nghe-900006.htm' },
    ...{ title: sentence(chance), lead: [sentence(chance)], byline: null, published: null, section: null },
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', inlines: [text] })),
    words: paragraphs.join(' ').split(' ').length,
  };
}

/** The median of what is used in several stretches of time, after one that is not counted. */
async function usedOf(page: Page, watch: () => Promise<number>): Promise<number> {
  await pass(page, watched);
  const samples: number[] = [];
  for (let time = 0; time < times; time++) samples.push(await watch());
  return median(samples);
}

/** Until the voice has told of one more word. */
async function nextWord(page: Page): Promise<void> {
  const before = await page.evaluate(() => docSachListening.wordsSaid());
  await page.waitForFunction((said) => docSachListening.wordsSaid() > said, { polling: 50 }, before);
}

const pass = (page: Page, milliseconds: number) =>
  page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);

/** @returns how much of one core all processes use for a while */
async function usedIn(browser: CDPSession, page: Page): Promise<number> {
  const [start, before] = [performance.now(), await processorTime(browser)];
  await pass(page, watched);
  return ((await processorTime(browser)) - before) / ((performance.now() - start) / 1000);
}

/** Of all the browser's processes so far, in seconds. */
async function processorTime(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
