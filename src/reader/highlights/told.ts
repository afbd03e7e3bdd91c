import type { Highlight, HighlightOutcome } from '../../library/entry.ts';
import type { MessageKey } from '../texts.ts';

/** What is said about something that was done, or could not be. */
export interface Told {
  readonly words: MessageKey;
  /** To be seen until the reader puts it away; what went well is only told where it cannot be seen. */
  readonly isFault: boolean;
  /** Can be taken back. */
  readonly removed?: Highlight;
}

const words: Partial<Record<HighlightOutcome, MessageKey>> = {
  gone: 'highlightNotSaved',
  'too many': 'highlightTooMany',
  full: 'highlightFull',
  old: 'updated',
  newer: 'libraryNewer',
  busy: 'libraryBusy',
  private: 'libraryPrivate',
};

/** Why a change was not kept. */
export const toldOf = (outcome: HighlightOutcome): Told => ({
  words: words[outcome] ?? 'highlightFailed',
  isFault: true,
});
