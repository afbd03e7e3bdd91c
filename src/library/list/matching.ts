import type { Article } from '../../article/article.ts';
import { articleTexts } from '../search/article-texts.ts';
import { marksIn, type Run } from '../search/marks-in.ts';
import { passageOf as findPassage } from '../search/passage-of.ts';
import type { MarkedText } from './view.ts';

/** A passage of an article that matches a query, marked, with `…` where text was left out; null where none does. */
export function passageOf(article: Article, query: string): MarkedText | null {
  const passage = findPassage(article, query);
  // A title stands above it already, marked.
  if (!passage || passage.part === 'title') return null;
  const { runs, cutBefore, cutAfter } = passage;
  const ellipsis = { text: '…', marked: false };
  return alternating([...(cutBefore ? [ellipsis] : []), ...runs, ...(cutAfter ? [ellipsis] : [])]);
}

/** Characters of a beginning: more than a line of a list shows. */
const beginning = 160;

/** How an article begins, unmarked: what a list shows of one whose title alone matches. Null for one without text. */
export function beginningOf(article: Article): MarkedText | null {
  const first = articleTexts(article).find(({ part, text }) => part !== 'title' && text.trim() !== '');
  return first ? [first.text.slice(0, beginning).replaceAll(/\s+/g, ' ').trim()] : null;
}

/** A title with the words of a query marked; null where there are none. */
export function markedIn(text: string, query: string): MarkedText | null {
  const runs = marksIn(text, query);
  return runs.some(({ marked }) => marked) ? alternating(runs) : null;
}

/** Runs as a list of which the odd parts are marked. */
function alternating(runs: readonly Run[]): MarkedText {
  const parts = [''];
  for (const { text, marked } of runs) {
    const isOdd = parts.length % 2 === 0;
    if (isOdd === marked) parts.push(`${parts.pop()}${text}`);
    else parts.push(text);
  }
  return parts;
}
