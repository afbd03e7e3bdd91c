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
 */
export function salvagedEntry(record: unknown, article: Article): Omit<Entry, 'n'> {
  const { saved = 0, order = saved, shelf = 'list', tags = [], ...state } = parseState(record);
  const { starred = false, opened = false, progress = 0, changed = null } = state;
  return {
    ...newEntry(article, saved, order),
    shelf,
    removed: shelf === 'trash' ? (state.removed ?? saved) : null,
    tags: changedTags([], { addTags: tags }),
    starred,
    opened,
    progress,
    changed,
  };
}
