import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { locateByWeight } from '../../../src/extract/locate/locate-by-weight.ts';
import { differences } from '../../truth/differences.ts';
import { pageFolders, sharedPages } from '../../truth/page-folders.ts';
import { toldBy } from '../../truth/told.ts';

// A scrambled body is turned into HTML by the page's own script: those pages are read in real browsers (test/browser).
const suites = [
  { name: 'page folders', pages: pageFolders() },
  { name: 'real pages', pages: sharedPages() },
];

describe.each(suites.filter(({ pages }) => pages.length > 0))('$name', ({ pages }) => {
  test.each(pages)('$name', ({ source, expected }) => {
    const { document } = new JSDOM(source, { url: expected.url }).window;
    const extraction = extractArticle(document, new URL(expected.url), locateByWeight);
    const isScrambled = /function go\(|split\('x'\)/.test(source.toString());
    if (expected.article === false || isScrambled) {
      expect(extraction.ok).toBe(false);
      return;
    }
    if (!extraction.ok) throw new Error(`no article: ${extraction.reason}`);
    expect(differences(expected, toldBy(extraction.article))).toEqual([]);
  });
});
