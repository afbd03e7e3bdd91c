import { watchChanges } from '../library/changes.ts';
import { allHighlights } from '../library/highlights/read-highlights.ts';
import { openLibrary } from '../library/store/database.ts';
import type { NotesServices } from '../pages/library-page/notes/notes-services.ts';
import { bringOwn } from './bring-own.ts';
import { putHighlight, removeHighlight } from './change-highlights.ts';

/** All highlights as the library's page has them: read without waiting for the background to start. */
export const notesServices: NotesServices = {
  list: async (query) => allHighlights(await openLibrary(), { query }),
  put: (highlight) => putHighlight(highlight),
  remove: removeHighlight,
  watch: (listener) => watchChanges(listener),
  toMarkdown: async (articles) => (await bringOwn('markdown')).ofHighlights(articles),
  // The key is a host, a slash and a number: nothing that a fragment could not hold.
  addressOf: ({ key, id }) => `/saved.html#${key}~${id}`,
};
