import { parseArticle } from '../library/article-schema.ts';
import type { Entry } from '../library/entry.ts';
import { beginningOf, markedIn, passageOf } from '../library/list/matching.ts';
import type { Library } from '../library/store/database.ts';
import type { Match } from '../pages/saved-list/services.ts';

export { readFacets, readTags } from '../library/list/facets.ts';
export { orderReader } from '../library/list/order-reader.ts';

/** What of an article matches a query. A text that cannot be read leaves the title. */
export async function readMatch(library: Library, entry: Entry, query: string): Promise<Match> {
  const title = markedIn(entry.title, query);
  try {
    const article = parseArticle((await library.get('texts', entry.key))?.article);
    return { title, passage: article && (passageOf(article, query) ?? beginningOf(article)) };
  } catch (error) {
    console.error('Đọc Sạch:', error);
    return { title, passage: null };
  }
}
