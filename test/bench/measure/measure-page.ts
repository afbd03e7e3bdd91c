import { type Difference, differences } from '../../truth/differences.ts';
import type { ArticlePage } from '../count/article-truth.ts';
import { countFaults, type Faults } from '../count/count-faults.ts';
import type { EngineName } from '../engines/index.ts';
import { median } from '../median.ts';
import type { Pace } from '../page/time-in-turns.ts';
import { type Bench, openPage } from './open-page.ts';

export interface PageResult {
  page: string;
  engines: Record<EngineName, EngineResult>;
}

/** How one engine did on one page. */
export interface EngineResult {
  faults: Faults;
  /** Everything in which the article differs from the truth, for an engine that gives parts: ours. */
  differences: Difference[];
  /** Set when the engine threw or changed the page. */
  error: string | null;
  /** Median of the samples. */
  milliseconds: number;
  /** Milliseconds per run. */
  samples: number[];
}

export const engineNames: readonly EngineName[] = ['ours', 'readability', 'defuddle', 'narrowed'];

declare const docSachBench: typeof import('../page/in-page.ts');

/** Lets every engine read a page and compares with the truth; then times them against each other on it. */
export async function measurePage(bench: Bench, article: ArticlePage, pace: Pace): Promise<PageResult> {
  const page = await openPage(bench, article);
  const teasers = await page.evaluate(() => docSachBench.teaserTitles());
  const tellings = await page.evaluate((names) => names.map((name) => docSachBench.tell(name)), engineNames);
  const samples = await page.evaluate((names, pace) => docSachBench.time(names, pace), engineNames, pace);
  await page.close();
  const results = engineNames.map((name, index): [EngineName, EngineResult] => {
    const answer = tellings[index] ?? null;
    const error = answer && 'error' in answer ? answer.error : null;
    const telling = answer && 'error' in answer ? null : answer;
    return [
      name,
      {
        faults: countFaults(article.expected, telling, teasers),
        differences: telling?.told ? differences(article.expected, telling.told) : [],
        error,
        milliseconds: median(samples[index] ?? []),
        samples: samples[index] ?? [],
      },
    ];
  });
  return { page: article.name, engines: Object.fromEntries(results) as PageResult['engines'] };
}

/** Nothing leaked, twice or missing, and, where the engine gives parts, every part exactly as it should be. */
export const isClean = ({ faults, differences, error }: EngineResult): boolean =>
  error === null &&
  differences.length === 0 &&
  Object.values(faults).every((list: string[]) => list.length === 0);
