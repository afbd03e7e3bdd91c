import type { After } from './clock.ts';
import { patience } from './patience.ts';
import type { SpeechEngine, SpeechEvent, SpeechOrder } from './speech-engine.ts';

/** The error that is told when nothing was heard of an utterance for too long. */
export const stalled = 'silent';

/**
 * How long after a cancel the next utterance is spoken, in milliseconds.
 *
 * Firefox takes the first of its queue away when the old utterance ends, which after `cancel(); speak()` can be the new one
 * (dom/media/webspeech/synth/SpeechSynthesis.cpp: `Cancel` clears the queue and `OnEnd` removes element 0). Chromium drops
 * an utterance spoken in the same turn as a cancel now and then.
 */
const settling = 100;

/**
 * Speaks one utterance at a time and watches over it. Whatever an engine tells of an utterance that is not the present one
 * is ignored: Chromium fires `error` (`interrupted`, `canceled`) for a cancelled utterance, and “may fire events … asynchronously”
 * (third_party/blink/renderer/modules/speech/speech_synthesis.cc, `Cancel`); Firefox fires `end` for it, as if it had been
 * spoken (dom/media/webspeech/synth/nsSpeechTask.cpp, `DispatchEndImpl`).
 */
export class Speaker {
  /** The utterance that may be heard of, a new object for each; at first whatever another view left speaking. */
  #present: object | null = {};
  #isSettling = false;
  #stopTimer = () => {};
  readonly #engine: SpeechEngine;
  readonly #after: After;

  constructor(engine: SpeechEngine, after: After) {
    this.#engine = engine;
    this.#after = after;
  }

  /** Speaks, in place of what is being spoken. @param hear is told of this utterance until it has ended, or another begins. */
  speak(order: SpeechOrder, hear: (event: SpeechEvent) => void): void {
    this.cancel();
    if (this.#isSettling) this.#stopTimer = this.#after(settling, () => this.#begin(order, hear));
    else this.#begin(order, hear);
  }

  /** Ends what is being spoken; nothing more is heard of it, and no timer is left. */
  cancel(): void {
    this.#stopTimer();
    if (!this.#present) return;
    this.#present = null;
    this.#isSettling = true;
    this.#engine.cancel();
  }

  #begin(order: SpeechOrder, hear: (event: SpeechEvent) => void): void {
    const utterance = {};
    this.#present = utterance;
    this.#isSettling = false;
    this.#watch(0, order.rate, hear);
    this.#engine.speak(order, (event) => {
      if (this.#present === utterance) this.#tell(event, order, hear);
    });
  }

  #tell(event: SpeechEvent, order: SpeechOrder, hear: (event: SpeechEvent) => void): void {
    this.#stopTimer();
    if (event.type === 'start') this.#watch(order.text.length, order.rate, hear);
    else if (event.type === 'boundary') this.#watch(order.text.length - event.index, order.rate, hear);
    else this.#present = null;
    hear(event);
  }

  #watch(left: number, rate: number, hear: (event: SpeechEvent) => void): void {
    this.#stopTimer = this.#after(patience(left, rate), () => {
      this.cancel();
      hear({ type: 'error', error: stalled });
    });
  }
}
