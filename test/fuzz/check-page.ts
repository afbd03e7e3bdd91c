import { JSDOM } from 'jsdom';
import type { Article } from '../../src/article/article.ts';
import { blockTexts } from '../../src/article/block-text.ts';
import { inlineText } from '../../src/article/inline-text.ts';
import { extractArticle } from '../../src/extract/extract-article.ts';
import type { Extraction } from '../../src/extract/extraction.ts';
import { locateByWeight } from '../../src/extract/locate/locate-by-weight.ts';
import { stepCounter } from '../steps/step-counter.ts';
import { charactersPerStep } from '../steps/weights.ts';
import { newspaperPage } from './newspaper-page.ts';
import { essence, strangeTexts } from './occurrence.ts';

/**
 * Steps for each node and sixteen characters of a page, whatever stands on it. The stored pages take a twentieth of it; a
 * short one that Readability weighs again and again, with its rules loosened each time, took more than half.
 */
export const stepsPerUnit = 800;
/** Steps for a page on which nothing stands. */
export const stepsForNothing = 20_000;

/** What an extraction of a page gave, and how much work it was. */
export interface Read {
  extraction: Extraction;
  steps: number;
  /** Nodes and sixteens of characters. */
  size: number;
}

/** One window for all pages, one after the other: a window of its own for each would be half of the time. */
const dom = new JSDOM('', { url: 'http://baothanhhoa.vn/' });
const count = stepCounter(dom.window);

function showPage(source: string, url: string): Document {
  dom.reconfigure({ url });
  const { document } = dom.window;
  document.open();
  document.write(source);
  document.close();
  return document;
}

/**
 * Reads a page, and throws where it breaks a promise: the page is not changed, and the work stays within a budget that
 * grows with the page alone.
 */
export function readWatched(source: string, url: string): Read & { document: Document } {
  const document = showPage(source, url);
  const size = sizeOf(document, source);
  const before = dom.serialize();
  const changes = changesOf(document);
  const { result, steps } = count(
    () => extractArticle(document, new URL(url), locateByWeight),
    stepsForNothing + stepsPerUnit * size,
  );
  if (changes() > 0 || dom.serialize() !== before) throw new Error('the page was changed');
  // The measures of the steps would pile up over thousands of pages.
  performance.clearMeasures();
  return { extraction: result, steps, size, document };
}

function sizeOf(document: Document, source: string): number {
  const walker = document.createTreeWalker(document);
  let nodes = 1;
  while (walker.nextNode()) nodes++;
  return nodes + source.length / charactersPerStep;
}

/** Counts what happens to a document from here on, also what has been undone. */
function changesOf(document: Document): () => number {
  const observer = new dom.window.MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  return () => {
    const { length } = observer.takeRecords();
    observer.disconnect();
    return length;
  };
}

/**
 * Everything that holds of any page, whatever stands on it.
 *
 * @param isSound whether the page is as the newspaper makes them, so that its article is the same when read again. On a
 *   damaged one a link of the page's furniture may stay, in doubt; among the newspaper's own marks there is no doubt any
 *   more, and it goes: then what was read the second time is the same the third time, and nothing new came in.
 */
export function checkPage(source: string, url: string, isSound: boolean): Extraction {
  const { extraction, document } = readWatched(source, url);
  if (!extraction.ok) return extraction;
  const { article, trace } = extraction;
  const strange = strangeTexts(document, article, trace.removals);
  if (strange.length > 0) throw new Error(`not in the page, or not in its order:\n${strange.join('\n')}`);
  if (isSound) checkSame(article, readAgain(article));
  else checkSettles(article);
  return extraction;
}

/** The article of a page of the newspaper that holds one, and nothing else; null where there is none any more. */
function readAgain(article: Article): Article | null {
  const source = newspaperPage(article);
  const again = extractArticle(showPage(source, article.url), new URL(article.url), locateByWeight);
  return again.ok ? again.article : null;
}

function checkSame(article: Article, again: Article | null): void {
  if (again === null) throw new Error('no article when read again');
  const [one, other] = [inOneOrder(article), inOneOrder(again)];
  if (one !== other) throw new Error(`another article when read again:\n${firstDifference(one, other)}`);
}

function checkSettles(article: Article): void {
  const second = readAgain(article);
  if (second === null) return;
  checkSame(second, readAgain(second));
  const known = essence(linesOf(article).join(''));
  const strange = linesOf(second).filter((line) => !known.includes(essence(line)));
  if (strange.length > 0) throw new Error(`new when read again:\n${strange.join('\n')}`);
}

const linesOf = ({ title, lead, byline, blocks }: Article): string[] =>
  [title, inlineText(lead), byline?.text ?? '', ...blocks.flatMap(blockTexts)].flatMap((text) =>
    text.split(/\n| - | \| /),
  );

/** As text, whatever order the names of its parts have. */
const inOneOrder = (article: Article): string =>
  JSON.stringify(
    article,
    (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
        : value,
    1,
  );

function firstDifference(one: string, other: string): string {
  const [lines, others] = [one.split('\n'), other.split('\n')];
  const at = lines.findIndex((line, index) => line !== others[index]);
  const around = (list: string[]) => list.slice(Math.max(at - 4, 0), at + 8).join('\n');
  return `first:\n${around(lines)}\nthen:\n${around(others)}`;
}
