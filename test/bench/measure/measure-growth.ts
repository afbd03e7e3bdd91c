import type { Page } from 'puppeteer-core';
import type { ArticlePage } from '../count/article-truth.ts';
import { median } from '../median.ts';
import type { Pace } from '../page/time-in-turns.ts';
import { type Bench, openPage } from './open-page.ts';

/** What ours takes on a page and on another with ten times the text, medians in milliseconds. */
export interface Growth {
  small: number;
  large: number;
  /** Median of the ratios of two samples that were taken one after the other. */
  ratio: number;
}

declare const docSachBench: typeof import('../page/in-page.ts');

/** Samples of the smaller page must not be so short that one interruption outweighs them. Milliseconds. */
const shortest = 100;

/** Times ours on two pages in turns, each in a tab of its own. */
export async function measureGrowth(
  bench: Bench,
  small: ArticlePage,
  large: ArticlePage,
  pace: Pace,
): Promise<Growth> {
  const pages = [await openPage(bench, small), await openPage(bench, large)] as const;
  for (const page of pages) await sample(page, { ...pace, shortest });
  const once = { rounds: 1, warmUps: 1, shortest };
  const samples: [small: number, large: number][] = [];
  for (let round = 0; round < pace.rounds; round++) {
    samples.push([await sample(pages[0], once), await sample(pages[1], once)]);
  }
  for (const page of pages) await page.close();
  return {
    small: median(samples.map(([small]) => small)),
    large: median(samples.map(([, large]) => large)),
    ratio: median(samples.map(([small, large]) => large / small)),
  };
}

async function sample(page: Page, pace: Pace): Promise<number> {
  const samples = await page.evaluate((pace) => docSachBench.time(['ours'], pace), { ...pace, rounds: 1 });
  return samples[0]?.[0] ?? Number.NaN;
}
