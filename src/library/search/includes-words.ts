import { phraseFinder } from './phrase-finder.ts';
import { parseQuery } from './query.ts';
import { readingsOf } from './readings.ts';

/**
 * Whether a short text, such as a note, has all the words of a query, as `find` would find them in an article.
 *
 * @param text in any Unicode form
 * @param query as it was typed; without words it is in every text
 */
export function includesWords(text: string, query: string): boolean {
  const readings = readingsOf(parseQuery(query)).flat();
  if (readings.length === 0) return true;
  return readings.some((reading) => reading.every((lookups) => phraseFinder(lookups)(text)));
}
