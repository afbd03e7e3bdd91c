import { watchChanges } from '../library/changes.ts';
import { highlightsOf } from '../library/highlights/read-highlights.ts';
import { openLibrary } from '../library/store/database.ts';
import type { HighlightServices } from '../reader/highlights/services.ts';
import { putHighlight, removeHighlight } from './change-highlights.ts';

/** Highlights as the extension's own pages have them: read without waiting for the background to start. */
export const ownHighlights: HighlightServices = {
  list: async (key) => highlightsOf(await openLibrary(), key),
  put: (highlight) => putHighlight(highlight),
  remove: removeHighlight,
  watch: (key, listener) => watchChanges((change) => (!change || change.includes(key)) && listener()),
};
