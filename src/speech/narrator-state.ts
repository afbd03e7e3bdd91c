import type { Stretch } from './passage.ts';
import type { SpeechVoice } from './speech-engine.ts';

/**
 * Why reading failed: `no-voice` none speaks Vietnamese; `not-allowed` the browser wants a click first; `silent` the voice
 * was never heard, or stopped and could not be brought back; `network` a remote voice could not be reached; `synthesis`
 * whatever else the voice could not do.
 */
export type FailureReason = 'no-voice' | 'not-allowed' | 'silent' | 'network' | 'synthesis';

export interface NarratorState {
  readonly status: 'idle' | 'speaking' | 'paused' | 'finished' | 'failed';
  /** Why it failed; `empty` when it finished because there was nothing to read. */
  readonly reason: FailureReason | 'empty' | null;
  /** The sentence being read or paused in. */
  readonly sentence: Stretch | null;
  /** The word being said; null as long as the voice has told of none. */
  readonly word: Stretch | null;
  /** 0.5 to 3. */
  readonly rate: number;
  /** The voice that reads, once reading has begun. */
  readonly voice: SpeechVoice | null;
}

/** What a SpeechSynthesisErrorCode, or `silent`, comes to. */
export function reasonOf(error: string): FailureReason {
  return error === 'silent' || error === 'not-allowed' || error === 'network' ? error : 'synthesis';
}

/** A rate within what voices understand; anything that is no number is 1. */
export function clampRate(rate: number): number {
  return Number.isFinite(rate) ? Math.min(3, Math.max(0.5, rate)) : 1;
}
