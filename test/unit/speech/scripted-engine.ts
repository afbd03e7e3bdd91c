import type { After } from '../../../src/speech/clock.ts';
import type {
  SpeechEngine,
  SpeechEvent,
  SpeechOrder,
  SpeechVoice,
} from '../../../src/speech/speech-engine.ts';

/** A clock that stands still until a test moves it. */
export class FakeClock {
  #now = 0;
  readonly #timers = new Set<{ due: number; act: () => void }>();

  readonly after: After = (milliseconds, act) => {
    const timer = { due: this.#now + milliseconds, act };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  /** How many timers are set. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Lets time pass, in milliseconds. */
  pass(milliseconds: number): void {
    const end = this.#now + milliseconds;
    for (let next = this.#first(end); next; next = this.#first(end)) {
      this.#now = next.due;
      this.#timers.delete(next);
      next.act();
    }
    this.#now = end;
  }

  #first(end: number) {
    return [...this.#timers].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due)[0];
  }
}

/** One utterance that the engine was given. */
export interface Utterance extends SpeechOrder {
  tell(event: SpeechEvent): void;
}

/**
 * An engine that does what a test tells it to. Like the browsers', it keeps a queue: `audible` is what a listener would hear, and
 * two at once cannot be; what is left in the queue when another is spoken is counted in `overlaps`.
 */
export class ScriptedEngine implements SpeechEngine {
  list: SpeechVoice[];
  readonly spoken: Utterance[] = [];
  cancels = 0;
  overlaps = 0;
  audible: Utterance | null = null;
  readonly #listeners = new Set<() => void>();

  constructor(voices: SpeechVoice[]) {
    this.list = voices;
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  get last(): Utterance {
    const last = this.spoken.at(-1);
    if (!last) throw new Error('nothing was spoken');
    return last;
  }

  get texts(): string[] {
    return this.spoken.map(({ text }) => text);
  }

  voices(): readonly SpeechVoice[] {
    return this.list;
  }

  onVoicesChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  changeVoices(voices: SpeechVoice[]): void {
    this.list = voices;
    for (const listener of [...this.#listeners]) listener();
  }

  speak(order: SpeechOrder, tell: (event: SpeechEvent) => void): void {
    if (this.audible) this.overlaps++;
    const utterance: Utterance = {
      ...order,
      tell: (event) => {
        if (this.audible === utterance && (event.type === 'end' || event.type === 'error'))
          this.audible = null;
        tell(event);
      },
    };
    this.audible = utterance;
    this.spoken.push(utterance);
  }

  cancel(): void {
    this.cancels++;
    const cancelled = this.audible;
    this.audible = null;
    cancelled?.tell({ type: 'error', error: 'interrupted' });
  }

  /** The present utterance starts, tells of the word at a place in its text when one is given, and is being heard. */
  begin(word?: string): void {
    this.last.tell({ type: 'start' });
    if (word !== undefined) this.last.tell({ type: 'boundary', index: this.last.text.indexOf(word) });
  }

  /** The present utterance is heard to its end. */
  finish(): void {
    this.begin();
    this.last.tell({ type: 'end' });
  }
}

export function voice(voiceURI: string, more: Partial<SpeechVoice> = {}): SpeechVoice {
  return { voiceURI, name: voiceURI, lang: 'vi-VN', localService: true, default: false, ...more };
}
