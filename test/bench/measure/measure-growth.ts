import type { Page } from 'puppeteer-core';
import type { ArticlePage } from '../count/article-truth.ts';
import { median } from '../median.ts';
import type { Pace } from '../page/time-in-turns.ts';
import { type Bench, openPage } from './open-page.ts';

/** What ours takes on a page and on another with ten times the text, in milliseconds. */
export interface Growth {
  small: number;
  large: number;
}

declare const docSachBench: typeof import('../page/in-page.ts');

/** Times ours on two pages in turns, each in a tab of its own. */
export async function measureGrowth(
  bench: Bench,
  small: ArticlePage,
  large: ArticlePage,
  pace: Pace,
): Promise<Growth> {
  const pages = [await openPage(bench, small), await openPage(bench, large)] as const;
  const samples: [number[], number[]] = [[], []];
  for (const page of pages) await sample(page, pace.warmUps, pace);
  for (let round = 0; round < pace.rounds; round++) {
    samples[0].push(await sample(pages[0], 1, pace));
    samples[1].push(await sample(pages[1], 1, pace));
  }
  for (const page of pages) await page.close();
  return { small: median(samples[0]), large: median(samples[1]) };
}

async function sample(page: Page, warmUps: number, pace: Pace): Promise<number> {
  const once = { ...pace, warmUps, rounds: 1 };
  const samples = await page.evaluate((pace) => docSachBench.time(['ours'], pace), once);
  return samples[0]?.[0] ?? Number.NaN;
}
