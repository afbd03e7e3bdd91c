import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { locateByWeight } from '../../../src/extract/locate/locate-by-weight.ts';
import { pageReport } from '../../../src/report/page-report.ts';
import { pageFolders, sharedPages } from '../../truth/page-folders.ts';
import { fixedChance } from './fixed-chance.ts';

const parse = (html: string): Document => new JSDOM(html).window.document;

function reportOf(source: Buffer, address: string, seed: number) {
  const { document } = new JSDOM(source, { url: address }).window;
  const url = new URL(address);
  const extraction = extractArticle(document, url, locateByWeight);
  const before = document.documentElement.outerHTML;
  const report = pageReport(
    { document, url, extraction },
    { extract: extractArticle, locateByWeight, parse, chance: fixedChance(seed) },
  );
  return { report, before, after: document.documentElement.outerHTML };
}

const suites = [
  { name: 'page folders', pages: pageFolders() },
  { name: 'real pages', pages: sharedPages() },
];

describe.each(suites.filter(({ pages }) => pages.length > 0))('$name', ({ pages }) => {
  test.each(pages)('$name', ({ source, expected }) => {
    const { report, before, after } = reportOf(source, expected.url, 1);
    expect(report.isSame).toBe(true);
    expect(after).toBe(before);
  });
});
