import type { SaveAnswer } from './protocol.ts';
import type { ToldMessage } from './to-reader.ts';

/** Why an article is not saved. */
export type SaveFailure = Extract<SaveAnswer, { failure: string }>['failure'];

/** How each is told, by the key of the message. */
export const failureMessages: Record<SaveFailure, ToldMessage> = {
  full: 'libraryFull',
  newer: 'libraryNewer',
  old: 'libraryOld',
  busy: 'libraryBusy',
  private: 'libraryPrivate',
  damaged: 'libraryFailed',
  failed: 'libraryFailed',
  'no article': 'nothingToSave',
  'not there yet': 'textNotThereToSave',
  gone: 'articleGone',
  unreachable: 'articleDidNotCome',
};
