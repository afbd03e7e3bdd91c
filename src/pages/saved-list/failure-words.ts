import type { LibraryFailure } from '../../library/library-error.ts';
import type { MessageKey } from '../../reader/texts.ts';

/** Why the list cannot be shown. */
export const readingFailed: Record<LibraryFailure, MessageKey> = {
  full: 'listFailed',
  newer: 'libraryNewer',
  old: 'libraryOld',
  busy: 'libraryBusy',
  private: 'libraryPrivate',
  damaged: 'listFailed',
  failed: 'listFailed',
};

/** Why a change was not made. */
export const changeFailed: Record<LibraryFailure, MessageKey> = {
  full: 'changeFull',
  newer: 'libraryNewer',
  old: 'libraryOld',
  busy: 'libraryBusy',
  private: 'libraryPrivate',
  damaged: 'changeFailed',
  failed: 'changeFailed',
};
