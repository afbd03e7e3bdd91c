/** A voice, as the Web Speech API describes it. */
export interface SpeechVoice {
  readonly voiceURI: string;
  readonly name: string;
  /** A language tag; Android writes `vi_VN`. */
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** One utterance to be spoken. */
export interface SpeechOrder {
  readonly text: string;
  readonly voice: SpeechVoice;
  /** 1 is the voice's own rate. */
  readonly rate: number;
}

/** What an engine tells of the utterance it was given. `index` is in UTF-16 units of the order's text. */
export type SpeechEvent =
  | { readonly type: 'start' }
  | { readonly type: 'boundary'; readonly index: number }
  | { readonly type: 'end' }
  /** `error` is a SpeechSynthesisErrorCode. */
  | { readonly type: 'error'; readonly error: string };

/** What reading aloud needs of the Web Speech API. */
export interface SpeechEngine {
  voices(): readonly SpeechVoice[];
  /** @returns what ends the listening. */
  onVoicesChange(listener: () => void): () => void;
  /** May tell before it returns, and long after it was cancelled. */
  speak(order: SpeechOrder, tell: (event: SpeechEvent) => void): void;
  /** Ends whatever is being spoken. */
  cancel(): void;
}
