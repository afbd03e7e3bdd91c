import { Readability } from '@mozilla/readability';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { locateByWeight } from '../../src/extract/locate/locate-by-weight.ts';
import type { StoredPage } from '../truth/page-folders.ts';
import { stepCounter } from './step-counter.ts';

/** What work on a page costs, in steps (step-counter.ts). */
export interface PageSteps {
  /** Of our extraction for each node of the page. */
  perNode: number;
  /** Our extraction's in those of Readability and DOMPurify over the same page, as the bench runs them. */
  toReadability: number;
}

/** Counts the steps of both over a stored page. */
export function measureSteps({ source, expected }: StoredPage): PageSteps {
  const dom = new JSDOM(source, { url: expected.url });
  const { document } = dom.window;
  const count = stepCounter(dom.window);
  const walker = document.createTreeWalker(document);
  let nodes = 1;
  while (walker.nextNode()) nodes++;
  const ours = count(() => extractArticle(document, new URL(expected.url), locateByWeight)).steps;
  const purifier = createDOMPurify(dom.window);
  const theirs = count(() => {
    const content = new Readability(document.cloneNode(true) as Document).parse()?.content;
    return purifier.sanitize(content ?? '', { ADD_TAGS: ['iframe'] });
  }).steps;
  dom.window.close();
  return { perNode: rounded(ours / nodes), toReadability: rounded(ours / theirs) };
}

/** To three digits: a baseline that people compare. */
export const rounded = (ratio: number): number => Number(ratio.toPrecision(3));
