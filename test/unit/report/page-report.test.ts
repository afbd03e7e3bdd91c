import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/extract/extract-article.ts';
import { locateByWeight } from '../../../src/extract/locate/locate-by-weight.ts';
import { tellingWords } from '../../../src/report/kept-phrases.ts';
import { pageReport } from '../../../src/report/page-report.ts';
import { isScrambledToken } from '../../../src/site/scrambled-token.ts';
import { pageFolders, sharedPages } from '../../truth/page-folders.ts';
import { fixedChance } from './fixed-chance.ts';

/** Those in the rules, a few that the rules write in pieces (`h(?:ó|o)(?:á|a)`), days of the week, the supplement. */
const phraseWords = new Set([
  ...tellingWords,
  '',
  ...'hóa hoá tòa toà hai tư năm sáu bảy nhật vhds'.split(' '),
]);

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

/** Words of a page's text that are no part of a phrase and stand at the same place of the report. */
function wordsThatStayed(page: string, source: string): string[] {
  const [words, others] = [page, source].map((html) => textWords(parse(html))) as [string[], string[]];
  expect(others).toHaveLength(words.length);
  return words.filter((word, at) => word === others[at] && !phraseWords.has(word));
}

/** All that stands in sight, in order; one or two letters may become themselves by chance. */
function textWords(document: Document): string[] {
  for (const unread of document.querySelectorAll(
    'script, style, noscript, textarea, template, svg, iframe, object',
  ))
    unread.remove();
  const texts = document.createTreeWalker(document.body, 4 /* SHOW_TEXT */);
  const words: string[] = [];
  while (texts.nextNode()) {
    const text = (texts.currentNode.nodeValue ?? '').normalize('NFC').replace(/\{ *\w+ *\}/g, '');
    if (isScrambledToken(text)) continue;
    words.push(...(text.match(/\p{Lu}?\p{Ll}+|\p{Lu}+/gu) ?? []));
  }
  return words.map((word) => (word.length > 2 ? word.toLowerCase() : ''));
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
    expect(wordsThatStayed(before, report.source)).toEqual([]);
  });
});
