import type { Article } from '../../article/article.ts';
import { articleTexts } from './article-texts.ts';
import { type Run, runsBetween } from './marks-in.ts';
import { type Mark, queryMarks } from './query-marks.ts';
import type { Part } from './records.ts';
import { stretchAround } from './stretch-around.ts';

/** A piece of an article that shows why a query has found it. */
export interface Passage {
  part: Part;
  /** Its text on one line. */
  runs: Run[];
  /** Whether text was left out before and after it, for an ellipsis. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Characters that a passage has, about: two lines of a list in the popup. */
const length = 120;

/**
 * The piece of an article that has most of a query's words close together. Among equals lead and body come first, in the
 * order of the text, since lists show the title beside.
 *
 * @returns null where none of the words occurs
 */
export function passageOf(article: Article, query: string): Passage | null {
  const texts = articleTexts(article);
  const marks = queryMarks(
    texts.map(({ text }) => text),
    query,
  );
  const [title, ...others] = texts.map((each, index) => ({ ...each, marks: marks[index] ?? [] }));
  let best: { found: MarkedText; window: Window } | null = null;
  for (const found of [...others, ...(title ? [title] : [])]) {
    const window = densest(found.marks);
    if (window && window.terms > (best?.window.terms ?? 0)) best = { found, window };
  }
  return best && passageAround(best.found, best.window);
}

interface MarkedText {
  part: Part;
  text: string;
  marks: readonly Mark[];
}

/** Where marks stand close together, and of how many terms they are. */
interface Window {
  start: number;
  end: number;
  terms: number;
}

function passageAround({ part, text, marks }: MarkedText, window: Window): Passage {
  const { from, to } = stretchAround(text, window, length);
  return {
    part,
    runs: runsBetween(text, marks, from, to).map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') })),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  };
}

/** The first place of a text that has most terms; null where there are none. */
function densest(marks: readonly Mark[]): Window | null {
  let best: Window | null = null;
  for (const [index, { start }] of marks.entries()) {
    const terms = new Set<number>();
    let end = start;
    for (const mark of marks.slice(index)) {
      if (mark.end - start > length && terms.size > 0) break;
      terms.add(mark.term);
      end = Math.max(end, mark.end);
    }
    if (terms.size > (best?.terms ?? 0)) best = { start, end, terms: terms.size };
  }
  return best;
}
