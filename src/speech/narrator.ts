import { type After, afterTimeout } from './clock.ts';
import { clampRate, type FailureReason, type NarratorState, reasonOf } from './narrator-state.ts';
import type { Passage, PassageSpan, Place } from './passage.ts';
import { Script } from './script.ts';
import { Speaker, stalled } from './speaker.ts';
import type { SpeechEngine, SpeechEvent, SpeechVoice } from './speech-engine.ts';
import { type SpokenForm, spokenForm } from './spoken-form.ts';
import { VoiceKeeper } from './voice-keeper.ts';

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

/** How often the same words are given to voices that fall silent or fail, before reading has failed. */
const attempts = 3;

/**
 * Reads passages aloud: one utterance for each sentence, never a queue, so that every control works at once and no utterance is
 * long enough for a voice to fall silent in.
 *
 * Pausing cancels and remembers the word; resuming speaks from there. The API's own `pause()` ends the utterance on Android
 * (MDN, SpeechSynthesis.pause, browser compatibility), and with Chromium's remote voices it neither works reliably nor tells
 * (https://github.com/WebAudio/web-speech-api/issues/82, https://crbug.com/1178713).
 */
export class Narrator {
  #state: NarratorState;
  #failures = 0;
  #isHidden = false;
  readonly #onChange: (state: NarratorState) => void;
  readonly #script: Script;
  readonly #voices: VoiceKeeper;
  readonly #speaker: Speaker;

  constructor({
    engine,
    passages,
    onChange,
    rate = 1,
    voiceURI = null,
    after = afterTimeout,
  }: NarratorOptions) {
    const nothing = { reason: null, sentence: null, word: null, voice: null };
    this.#state = { status: 'idle', ...nothing, rate: clampRate(rate) };
    this.#onChange = onChange;
    this.#script = new Script(passages);
    this.#voices = new VoiceKeeper(engine, after, voiceURI);
    this.#speaker = new Speaker(engine, after);
  }

  get state(): NarratorState {
    return this.#state;
  }

  /** Reads from the sentence at a place on, from its beginning. With nothing left to read it has finished at once. */
  start(place: Place = { passage: 0, offset: 0 }): void {
    const sentence = this.#script.from(place);
    if (sentence) this.#read(sentence);
    else this.#end('finished', 'empty');
  }

  /** Goes silent; `resume` goes on with the same word. */
  pause(): void {
    if (this.#state.status !== 'speaking') return;
    this.#hush();
    this.#update({ status: 'paused' });
  }

  /** Goes on after a pause, and tries again after a failure. */
  resume(): void {
    const { status } = this.#state;
    if (status === 'paused' || status === 'failed') this.#speak();
  }

  /** Silence, and no listener or timer is left. */
  stop(): void {
    this.#end('idle', null);
  }

  /**
   * Goes to the next (1) or the previous (-1) sentence or passage, while reading or paused. Past the last sentence reading has
   * finished; before the first is its beginning. Back by a passage is the beginning of this one, or, when its first sentence is
   * being read, of the one before.
   */
  move(unit: 'sentence' | 'passage', step: 1 | -1): void {
    const { status, sentence } = this.#state;
    if (!sentence || (status !== 'speaking' && status !== 'paused')) return;
    const target = this.#script.beside(sentence, unit, step);
    if (!target) this.#end('finished', null);
    else if (status === 'speaking') this.#read(target);
    else this.#update({ sentence: target, word: null });
  }

  /** @param rate is held within 0.5 and 3. While reading it is heard from the present word on. */
  setRate(rate: number): void {
    this.#update({ rate: clampRate(rate) });
    if (this.#state.status === 'speaking') this.#speak();
  }

  /** @param voiceURI null for the best there is. While reading it is heard from the present word on. */
  setVoice(voiceURI: string | null): void {
    this.#voices.choose(voiceURI);
    if (this.#state.status === 'speaking') this.#speak();
  }

  /**
   * Whether the tab cannot be seen. Chromium on Android says nothing there, and tells nothing (`SetStopSpeakingWhenHidden` in
   * content/browser/speech/tts_platform_impl_android.cc), and timers run late: silence is a pause then, not a failure.
   */
  setHidden(isHidden: boolean): void {
    this.#isHidden = isHidden;
  }

  #read(sentence: PassageSpan): void {
    this.#failures = 0;
    this.#update({ sentence, word: null });
    this.#speak();
  }

  /** Speaks from the present word on, or from the present sentence when the voice has told of no word. */
  #speak(): void {
    this.#hush();
    this.#update({ status: 'speaking', reason: null });
    if (this.#state.status !== 'speaking') return; // Whoever was told of it has paused or stopped.
    this.#voices.whenReady((voice) => (voice ? this.#say(voice) : this.#fail('no-voice')));
  }

  #say(voice: SpeechVoice): void {
    this.#update({ voice });
    const { status, sentence, word, rate } = this.#state;
    if (!sentence || status !== 'speaking') return;
    const span = { start: word?.start ?? sentence.start, end: sentence.end };
    const form = spokenForm(this.#script.text(sentence), span);
    this.#speaker.speak({ text: form.text, voice, rate }, (event) =>
      this.#hear(event, form, sentence, voice),
    );
  }

  #hear(event: SpeechEvent, form: SpokenForm, sentence: PassageSpan, voice: SpeechVoice): void {
    if (event.type === 'boundary') this.#mark(form, event.index, sentence.passage);
    else if (event.type === 'end') this.move('sentence', 1);
    else if (event.type === 'error') this.#recover(event.error, voice);
  }

  #mark(form: SpokenForm, index: number, passage: number): void {
    const word = form.wordAt(index);
    if (!word || this.#state.word?.start === word.start) return;
    this.#failures = 0;
    this.#update({ word: { passage, ...word } });
  }

  #recover(error: string, voice: SpeechVoice): void {
    // Nobody here cancelled the present utterance: a script of the page or another tab did, and the reader may go on.
    if (/^(?:interrupted|canceled)$/.test(error) || (error === stalled && this.#isHidden)) {
      this.#update({ status: 'paused' });
      return;
    }
    this.#failures++;
    // Silence may be a passing one: the same voice gets a second chance.
    if (error !== stalled || this.#failures > 1) this.#voices.reject(voice);
    if (error === 'not-allowed' || this.#failures === attempts) this.#fail(reasonOf(error));
    else this.#speak();
  }

  #fail(reason: FailureReason): void {
    this.#hush();
    this.#failures = 0;
    this.#update({ status: 'failed', reason });
  }

  #end(status: 'idle' | 'finished', reason: 'empty' | null): void {
    this.#hush();
    this.#update({ status, reason, sentence: null, word: null });
  }

  /** Nothing more is heard of what was being said or was about to be. */
  #hush(): void {
    this.#voices.stopWaiting();
    this.#speaker.cancel();
  }

  #update(change: Partial<NarratorState>): void {
    this.#state = { ...this.#state, ...change };
    this.#onChange(this.#state);
  }
}
