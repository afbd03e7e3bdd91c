import type { LibraryFailure } from '../../library/library-error.ts';
import type { MessageKey } from '../../reader/texts.ts';

/** Why a saved article cannot be shown. */
export const savedFailures: Record<LibraryFailure | 'missing', MessageKey> = {
  missing: 'notSavedArticle',
  damaged: 'savedDamaged',
  full: 'libraryFull',
  newer: 'libraryNewer',
  old: 'libraryOld',
  busy: 'libraryBusy',
  private: 'libraryPrivate',
  failed: 'libraryFailed',
};
