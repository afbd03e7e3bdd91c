import { parseQuery } from './query.ts';
import { readingsOf } from './readings.ts';
import { textWords } from './text-words.ts';
import { hasRun } from './word-runs.ts';

/**
 * Whether a short text, such as a note, has all the words of a query, as `find` would find them in an article.
 *
 * @param text in any Unicode form
 * @param query as it was typed; without words it is in every text
 */
export function includesWords(text: string, query: string): boolean {
  const readings = readingsOf(parseQuery(query));
  if (readings.length === 0) return true;
  const words = textWords(text);
  return readings.some((reading) => reading.every((lookups) => hasRun(words, lookups)));
}
