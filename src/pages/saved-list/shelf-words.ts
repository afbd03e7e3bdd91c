import type { Shelf } from '../../library/entry.ts';
import type { MessageKey } from '../../reader/texts.ts';

export const shelfWords: Record<Shelf, MessageKey> = {
  list: 'shelfList',
  archive: 'shelfArchive',
  trash: 'shelfTrash',
};
