import { type Mark, queryMarks } from './query-marks.ts';

/** A piece of a text. Together, the runs of a text are the text. */
export interface Run {
  text: string;
  /** Whether it is what the query matches. */
  marked: boolean;
}

/**
 * A short text, such as a title, with what a query matches in it. Of a word that is still being typed its beginning alone
 * is marked.
 *
 * @param text in any Unicode form, which the runs keep
 * @returns one run that is not marked where nothing matches; none of an empty text
 */
export function marksIn(text: string, query: string): Run[] {
  return runsBetween(text, queryMarks([text], query)[0] ?? [], 0, text.length);
}

/** The runs of a part of a text. */
export function runsBetween(text: string, marks: readonly Mark[], from: number, to: number): Run[] {
  const runs: Run[] = [];
  const add = (end: number, marked: boolean) => {
    if (end > at) runs.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  let at = from;
  for (const { start, end } of marks) {
    if (start >= to) break;
    add(Math.min(start, to), false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  return runs;
}
