import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Article } from '../../../src/article/article.ts';
import { bundleForPage } from '../../browser/harness/bundle-for-page.ts';
import { findInView } from '../../browser/harness/reader-view.ts';
import { chanceFrom } from '../generate/chance.ts';
import { paragraph, sentence } from '../generate/sentences.ts';
import type { Bench } from './open-page.ts';

/** How much of one core the whole browser uses, all its processes together: 1 is all of it. */
export interface Listening {
  /** The view is open, and nothing happens. */
  silent: number;
  /** It is read aloud, 200 words in a minute, by an engine that makes no sound. */
  reading: number;
  /** Words in that time. */
  words: number;
}

/** Milliseconds. Long enough for some sentences, and for the text to be scrolled after them. */
const watched = 20_000;
/** After the view has opened and after reading has begun. */
const settling = 2000;

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
    const silent = await usedIn(browser, page);
    const speak = await findInView(page, '[data-action=speak]');
    await speak.evaluate((button) => button instanceof HTMLElement && button.click());
    await page.evaluate(() => void docSachListening.sayWords());
    await page.waitForFunction(() => docSachListening.wordsSaid() > 0);
    const before = await page.evaluate(() => docSachListening.wordsSaid());
    const reading = await usedIn(browser, page);
    const words = (await page.evaluate(() => docSachListening.wordsSaid())) - before;
    return { silent, reading, words };
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

/** @returns how much of one core all processes use, after a while in which what has begun comes to rest */
async function usedIn(browser: CDPSession, page: Page): Promise<number> {
  const pass = (milliseconds: number) =>
    page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), milliseconds);
  await pass(settling);
  const [start, before] = [performance.now(), await processorTime(browser)];
  await pass(watched);
  return ((await processorTime(browser)) - before) / ((performance.now() - start) / 1000);
}

/** Of all the browser's processes so far, in seconds. */
async function processorTime(browser: CDPSession): Promise<number> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
