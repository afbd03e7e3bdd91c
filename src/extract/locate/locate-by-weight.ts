import type { Page } from '../page/read-page.ts';
import { locateByReadability } from './locate-by-readability.ts';
import { locateByTitle } from './locate-by-title.ts';
import type { Located } from './located.ts';
import { surroundings } from './surroundings.ts';

/**
 * Where the body may be on a page whose marks tell nothing, the surest place first; the next is only looked for when
 * one holds nothing. Passed to the extraction, which does not import it: Readability is a fifth of all the code, and
 * hardly any page needs it.
 */
export type LocateByWeight = (document: Document, page: Page) => Iterable<Located>;

/** By Readability over the whole page, and what follows the title. */
export const locateByWeight: LocateByWeight = function* (document, page) {
  const beside = surroundings(document, page);
  const weighed = locateByReadability(document, page, beside);
  if (weighed) yield { ...weighed, beside };
  for (const located of locateByTitle(document, page)) yield { ...located, beside };
};
