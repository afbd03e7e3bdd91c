import type { After } from './clock.ts';
import type { NarratorState } from './narrator-state.ts';
import type { Passage } from './passage.ts';
import type { SpeechEngine } from './speech-engine.ts';

export interface NarratorOptions {
  readonly engine: SpeechEngine;
  readonly passages: readonly Passage[];
  /** Told of every new state. */
  readonly onChange: (state: NarratorState) => void;
  /** 0.5 to 3; 1 when left out. */
  readonly rate?: number;
  /** The `voiceURI` that the reader chose before. */
  readonly voiceURI?: string | null;
  readonly after?: After;
}
