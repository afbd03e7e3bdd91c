import { rm } from 'node:fs/promises';
import type { Extension, Page } from 'puppeteer-core';
import { launchChromium } from '../../browser/harness/launch-chromium.ts';
import type { RunningBrowser } from '../../browser/harness/running-browser.ts';
import { storeSettings } from '../../browser/harness/stored-settings.ts';
import type { ArticlePage } from '../count/article-truth.ts';
import { median } from '../median.ts';
import { buildPlainReader } from '../plain-reader/build-plain-reader.ts';
import type { Bench } from './open-page.ts';

/** From the press of the toolbar button to the frame with the article: medians over the pages, in milliseconds. */
export interface Opening {
  ours: number;
  /** The least that a reader of Readability and DOMPurify does; see build-plain-reader.ts. */
  plain: number;
  /** Median over the pages of what ours takes, in times of what the plain one takes on the same page. */
  ratio: number;
}

const presses = 5;
const hosts = { ours: 'doc-sach-reader', plain: 'plain-reader' } as const;
type Reader = keyof typeof hosts;
type Times = Record<Reader, number>;

declare const docSachBench: typeof import('../page/in-page.ts');

/** Opens articles with ours and with the plain reader, in turns, in one tab of one browser that has both. */
export async function measureOpening(
  { server, script }: Pick<Bench, 'server' | 'script'>,
  articles: readonly ArticlePage[],
): Promise<Opening> {
  const folder = await buildPlainReader();
  const running = await launchChromium({ port: server.port });
  try {
    await storeSettings(running, { automatic: false, automaticAnnounced: true });
    const plain = await extensionOf(running, await running.browser.installExtension(folder));
    const page = await running.newPage();
    const press = {
      ours: () => running.pressToolbarButton(page),
      plain: () => page.triggerExtensionAction(plain),
    };
    const pages: Times[] = [];
    for (const { source, expected } of articles) {
      server.pages = [{ url: expected.url, html: source }];
      pages.push(
        await inTurns(async (reader) => {
          await openReadable(page, running.urlOf(expected.url), script);
          return timePress(page, hosts[reader], press[reader]);
        }),
      );
    }
    return {
      ours: median(pages.map(({ ours }) => ours)),
      plain: median(pages.map(({ plain }) => plain)),
      ratio: median(pages.map(({ ours, plain }) => ours / plain)),
    };
  } finally {
    await running.close();
    await rm(folder, { recursive: true });
  }
}

/** The medians of several presses. The first of each is not counted: a browser may have to wake the extension first. */
async function inTurns(sample: (reader: Reader) => Promise<number>): Promise<Times> {
  const samples: Record<Reader, number[]> = { ours: [], plain: [] };
  for (let round = 0; round <= presses; round++) {
    const order: Reader[] = round % 2 === 0 ? ['ours', 'plain'] : ['plain', 'ours'];
    for (const reader of order) {
      const time = await sample(reader);
      if (round > 0) samples[reader].push(time);
    }
  }
  return { ours: median(samples.ours), plain: median(samples.plain) };
}

async function extensionOf(running: RunningBrowser, id: string): Promise<Extension> {
  const extension = (await running.browser.extensions()).get(id);
  if (!extension) throw new Error('The plain reader was not installed.');
  return extension;
}

/** Opens a page, and waits until its own script has turned its body into text. */
async function openReadable(page: Page, address: string, script: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(script);
  await page.waitForFunction(() => docSachBench.isReadable());
}

/** Milliseconds by the page's own clock, from before the press until the frame after the one that first has the text. */
async function timePress(page: Page, host: string, press: () => Promise<void>): Promise<number> {
  const watch = await page.evaluateHandle((name) => {
    const start = performance.now();
    const isShown = () => document.querySelector(name)?.shadowRoot?.querySelector('article .body p') != null;
    const shown = new Promise<number>((resolve) => {
      const look = () =>
        requestAnimationFrame(() => {
          if (isShown()) requestAnimationFrame(() => resolve(performance.now() - start));
          else look();
        });
      look();
    });
    return { shown };
  }, host);
  await press();
  return watch.evaluate(({ shown }) => shown);
}
