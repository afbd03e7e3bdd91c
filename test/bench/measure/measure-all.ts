import { type ArticlePage, articlePages } from '../count/article-truth.ts';
import { generatedPages } from '../generate/generated-pages.ts';
import type { Pace } from '../page/time-in-turns.ts';
import type { Results } from '../report/results.ts';
import { measureDetector } from './measure-detector.ts';
import { measureGrowth } from './measure-growth.ts';
import { measureLibrary } from './measure-library.ts';
import { measureListening } from './measure-listening.ts';
import { measureOpening } from './measure-opening.ts';
import { measurePage, type PageResult } from './measure-page.ts';
import { measureRepaint } from './measure-repaint.ts';
import type { Bench } from './open-page.ts';

const pace: Pace = { rounds: 15, warmUps: 3, shortest: 20 };
/** For pages whose targets hang on one page alone. */
const longerPace: Pace = { rounds: 31, warmUps: 3, shortest: 40 };

/** Measures every stored article, then the generated ones. Says on a terminal how far it is. */
export async function measureAll(bench: Bench): Promise<Results> {
  const stored: PageResult[] = [];
  const articles = articlePages();
  for (const article of articles) {
    if (process.stderr.isTTY)
      process.stderr.write(`\r\x1b[K${stored.length + 1}/${articles.length} ${article.name}`);
    stored.push(await measurePage(bench, article, pace));
  }
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  return {
    stored,
    manyTeasers: await measurePage(bench, generatedPages.manyTeasers, longerPace),
    teasersInside: await measurePage(bench, generatedPages.teasersInside, pace),
    longArticle: await measurePage(bench, generatedPages.longArticle, longerPace),
    text: await measurePage(bench, generatedPages.text, pace),
    detector: await measureDetector(bench.server),
    growth: await measureGrowth(bench, generatedPages.text, generatedPages.tenTimesText, pace),
    opening: await measureOpening(bench, everyFifth(articles)),
    repaint: await measureRepaint(bench.server, generatedPages.longArticle),
    listening: await measureListening(bench),
    library: await measureLibrary(bench.server),
  };
}

/** Enough for a median; each page is opened many times. */
const everyFifth = (articles: readonly ArticlePage[]) => articles.filter((_, index) => index % 5 === 0);
