import { afterTimeout } from './clock.ts';
import type { NarratorOptions } from './narrator-options.ts';
import { clampRate, type FailureReason, type NarratorState, reasonOf } from './narrator-state.ts';
import { inBlock, type Passage, type Span } from './passage.ts';
import { Script, type Sentence } from './script.ts';
import { Speaker, stalled } from './speaker.ts';
import type { SpeechEvent, SpeechVoice } from './speech-engine.ts';
import { type SpokenForm, spokenForm } from './spoken-form.ts';
import { VoiceKeeper } from './voice-keeper.ts';

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
  #sentence: Sentence | undefined;
  #failures = 0;
  #isHidden = false;
  readonly #onChange: (state: NarratorState) => void;
  readonly #script: Script;
  readonly #voices: VoiceKeeper;
  readonly #speaker: Speaker;

  constructor(options: NarratorOptions) {
    const { engine, after = afterTimeout } = options;
    const nothing = { reason: null, sentence: null, word: null, voice: null };
    this.#state = { status: 'idle', ...nothing, rate: clampRate(options.rate ?? 1) };
    this.#onChange = options.onChange;
    this.#script = new Script(options.passages);
    this.#voices = new VoiceKeeper(engine, after, options.voiceURI ?? null);
    this.#speaker = new Speaker(engine, after);
  }

  get state(): NarratorState {
    return this.#state;
  }

  /**
   * Reads on from the sentence at an offset in a block's text, or from what comes next after it; from the first by default. With
   * nothing left to read it has finished at once.
   */
  start(block: number = Number.NEGATIVE_INFINITY, offset = 0): void {
    const sentence = this.#script.from(block, offset);
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
   * Goes to the next (1) or the previous (-1) sentence or passage. Past the last sentence reading has
   * finished; before the first is its beginning. Back by a passage is the beginning of this one, or, when its first sentence is
   * being read, of the one before. Back from the end is the last of them.
   */
  move(unit: 'sentence' | 'passage', step: 1 | -1): void {
    const { status } = this.#state;
    const sentence = status === 'finished' ? this.#script.last : this.#sentence;
    if (!sentence || status === 'idle') return;
    if (status === 'finished') {
      if (step === -1) this.#read(unit === 'sentence' ? sentence : this.#script.beginningOf(sentence));
      return;
    }
    const target = this.#script.beside(sentence, unit, step);
    if (!target) this.#end('finished', null);
    else if (status === 'speaking') this.#read(target);
    else this.#mark(target);
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

  #read(sentence: Sentence): void {
    this.#failures = 0;
    this.#mark(sentence);
    this.#speak();
  }

  #mark(sentence: Sentence): void {
    this.#sentence = sentence;
    const { block, start, end } = sentence;
    this.#update({ sentence: { block, start, end }, word: null });
  }

  /** Speaks from the present word on, or from the present sentence when the voice has told of no word. */
  #speak(): void {
    this.#hush();
    this.#update({ status: 'speaking', reason: null });
    if (this.#state.status !== 'speaking') return; // Whoever was told of it has paused or stopped.
    this.#voices.whenReady((voice) => this.#take(voice));
  }

  /** With none, reading has failed; one that comes after that can be resumed with: nothing is heard by surprise. */
  #take(voice: SpeechVoice | null): void {
    if (!voice) this.#fail('no-voice');
    else if (this.#state.status === 'failed') this.#update({ status: 'paused', reason: null });
    else this.#say(voice);
  }

  #say(voice: SpeechVoice): void {
    this.#update({ voice });
    const { status, word, rate } = this.#state;
    const sentence = this.#sentence;
    if (!sentence || status !== 'speaking') return;
    const { passage, start, end } = sentence;
    const span = { start: (word?.start ?? start) - passage.start, end: end - passage.start };
    const form = spokenForm(passage.text, span);
    this.#speaker.speak({ text: form.text, voice, rate }, (event) => this.#hear(event, form, passage, voice));
  }

  #hear(event: SpeechEvent, form: SpokenForm, passage: Passage, voice: SpeechVoice): void {
    if (event.type === 'boundary') this.#follow(form.wordAt(event.index), passage);
    else if (event.type === 'end') this.move('sentence', 1);
    else if (event.type === 'error') this.#recover(event.error, voice);
  }

  #follow(said: Span | null, passage: Passage): void {
    const word = said && inBlock(passage, said);
    if (!word || this.#state.word?.start === word.start) return;
    this.#failures = 0;
    this.#update({ word });
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
    this.#speaker.cancel();
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
