import type { MessageKey } from '../reader/texts.ts';
import type { NarratorState, SpeechVoice } from '../speech/read-aloud.ts';

/** What the player shows of the reading: nothing that changes with every word. */
export interface Progress {
  readonly status: NarratorState['status'];
  /** The voice that reads, by its voiceURI. */
  readonly voice: string | null;
  /** What is to be told; null where what it does says enough. */
  readonly words: MessageKey | null;
  /** The reader has scrolled away from what is being said. */
  readonly isAway: boolean;
  /** The Vietnamese voices there are, best first. */
  readonly voices: readonly SpeechVoice[];
}

export interface ProgressTeller {
  readonly current: Progress;
  /** Tells it when something has changed. */
  tell(change: Partial<Progress>): void;
}

/** @param onProgress told of every change after the beginning: idle, with these voices. */
export function progressTeller(
  voices: Progress['voices'],
  onProgress: (progress: Progress) => void,
): ProgressTeller {
  let current: Progress = { status: 'idle', voice: null, words: null, isAway: false, voices };
  return {
    get current() {
      return current;
    },
    tell(change) {
      const next = { ...current, ...change };
      if (isSame(current, next)) return;
      current = next;
      onProgress(current);
    },
  };
}

const isSame = (one: Progress, other: Progress): boolean =>
  (Object.keys(other) as (keyof Progress)[]).every((part) => one[part] === other[part]);
