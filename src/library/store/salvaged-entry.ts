import type { Article } from '../../article/article.ts';
import type { Entry } from '../entry.ts';
import { changedTags } from '../tags.ts';
import { parseState } from '../transfer/state-schema.ts';
import { newEntry } from './entry-of.ts';

/**
 * An entry in the place of a damaged record: what the article says of itself, and what is still good of what the reader
 * made of it.
 *
 * @param record as it is in the database
 * @param now milliseconds since 1970
 * @returns under the number 0: it has none until it is written
 */
export function salvagedEntry(record: unknown, article: Article, now: number): Entry {
  const { saved = now, order = saved, shelf = 'list', tags = [], ...state } = parseState(record, now);
  const { starred = false, opened = false, progress = 0, changed = null } = state;
  return {
    ...newEntry(article, saved, order),
    n: 0,
    shelf,
    removed: shelf === 'trash' ? (state.removed ?? saved) : null,
    tags: changedTags([], { addTags: tags }),
    starred,
    opened,
    progress,
    changed,
  };
}
