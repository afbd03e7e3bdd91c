import type { After } from './clock.ts';
import type { SpeechEngine, SpeechVoice } from './speech-engine.ts';
import { vietnameseVoices } from './voices.ts';

/**
 * How long a Vietnamese voice is waited for, in milliseconds. Chromium's list is empty until it is first asked for and then
 * comes with `voiceschanged`, remote voices after those of the device; Firefox starts its speech service on first use.
 */
export const voiceWait = 3000;

/** Knows which voice to read with: the reader's choice, without those that failed, and waits for a list that comes late. */
export class VoiceKeeper {
  readonly #failed = new Set<string>();
  readonly #engine: SpeechEngine;
  readonly #after: After;
  #chosen: string | null;
  #stopWaiting: () => void = () => {};

  constructor(engine: SpeechEngine, after: After, chosen: string | null) {
    this.#engine = engine;
    this.#after = after;
    this.#chosen = chosen;
  }

  /** The reader's choice, which may try again what failed. @param voiceURI null for the best there is. */
  choose(voiceURI: string | null): void {
    this.#chosen = voiceURI;
    this.#failed.clear();
  }

  /** Leaves a voice out as long as there is another. @returns whether there is. */
  reject(voice: SpeechVoice): boolean {
    this.#failed.add(voice.voiceURI);
    const isLeft = this.#find() !== null;
    if (!isLeft) this.#failed.clear();
    return isLeft;
  }

  /**
   * Calls with a voice at once when there is one, else when one appears. When none has in time it calls with null, since another
   * language's voice would read gibberish, and goes on listening: espeak-ng with all its variants (13,000) took Chromium 9
   * seconds to list.
   */
  whenReady(use: (voice: SpeechVoice | null) => void): void {
    this.stopWaiting();
    const look = () => {
      const voice = this.#find();
      if (voice) {
        this.stopWaiting();
        use(voice);
      }
      return voice;
    };
    if (look()) return;
    const stopListening = this.#engine.onVoicesChange(look);
    const stopTimer = this.#after(voiceWait, () => look() ?? use(null));
    this.#stopWaiting = () => {
      stopListening();
      stopTimer();
    };
  }

  stopWaiting(): void {
    this.#stopWaiting();
    this.#stopWaiting = () => {};
  }

  #find(): SpeechVoice | null {
    const usable = vietnameseVoices(this.#engine.voices()).filter(
      ({ voiceURI }) => !this.#failed.has(voiceURI),
    );
    return usable.find(({ voiceURI }) => voiceURI === this.#chosen) ?? usable[0] ?? null;
  }
}
