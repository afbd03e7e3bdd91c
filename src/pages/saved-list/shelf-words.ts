import type { Shelf } from '../../library/entry.ts';
import type { MessageKey } from '../../reader/texts.ts';

/** The shelves' names. */
export const shelfWords: Record<Shelf, MessageKey> = {
  list: 'shelfList',
  archive: 'shelfArchive',
  trash: 'shelfTrash',
};
