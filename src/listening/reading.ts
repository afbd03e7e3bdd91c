import type { MessageKey } from '../reader/texts.ts';
import type { ToolProps } from '../reader/tools/tool.ts';
import {
  type NarratorState,
  readAloud,
  type SpeechEngine,
  type SpeechVoice,
  vietnameseVoices,
} from '../speech/read-aloud.ts';
import { type ClearWindow, followSpoken } from './follow.ts';
import { marksIn } from './marks.ts';
import { takeMediaKeys } from './media-keys.ts';
import { listenForPlayerKeys, type PlayerActions } from './player-keys.ts';
import { wordsFor } from './player-words.ts';
import { firstTextBelow, rangeOf } from './text-in-view.ts';

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

export interface Reading extends PlayerActions {
  /** Scrolls to what is being said. */
  goToSpoken(): void;
  end(): void;
}

export interface ReadingOptions extends Pick<ToolProps, 'article' | 'view' | 'settings'> {
  readonly engine: SpeechEngine;
  readonly clearWindow: () => ClearWindow;
  readonly onProgress: (progress: Progress) => void;
}

/** Reads the article aloud in its view: marks what is said, scrolls after it, and listens to keys and settings. */
export function beginReading(options: ReadingOptions): Reading {
  const { article, view, settings, engine, clearWindow } = options;
  const marks = marksIn(view);
  const { speechRate: rate, voice: voiceURI } = settings.current;
  let chosenVoice = voiceURI;
  let reasonBefore: NarratorState['reason'] = null;
  const voices = () => vietnameseVoices(engine.voices());
  let progress: Progress = { status: 'idle', voice: null, words: null, isAway: false, voices: voices() };
  const tell = (change: Partial<Progress>) => {
    const next = { ...progress, ...change };
    if (isSame(progress, next)) return;
    progress = next;
    options.onProgress(progress);
  };
  const follower = followSpoken(clearWindow, (isAway) => tell({ isAway }));
  const onChange = (state: NarratorState) => {
    const shown = view.querySelector('article');
    const range = (stretch: NarratorState['word']) => shown && stretch && rangeOf(shown, stretch);
    const sentence = range(state.sentence);
    marks.show(sentence, range(state.word));
    follower.follow(sentence);
    if (state.status !== progress.status) media?.tell(state.status === 'speaking');
    const { status, voice } = state;
    tell({ status, voice: voice?.voiceURI ?? null, words: wordsFor(state, reasonBefore) });
    reasonBefore = state.reason;
  };
  const narrator = readAloud({ article, engine, rate, voiceURI, onChange });
  const actions: PlayerActions = {
    play() {
      if (narrator.state.status === 'paused' || narrator.state.status === 'failed') narrator.resume();
      else if (narrator.state.status !== 'speaking') start();
    },
    pause: () => narrator.pause(),
    toggle: () => (narrator.state.status === 'speaking' ? narrator.pause() : actions.play()),
    move(unit, step) {
      narrator.move(unit, step);
      follower.goThere();
    },
  };
  const start = () => {
    const shown = view.querySelector('article');
    const place = shown && firstTextBelow(shown, clearWindow().top);
    // Below the last word is nothing to begin at but the beginning.
    if (place) narrator.start(place.block, place.offset);
    else narrator.start();
  };
  const media = 'mediaSession' in navigator ? takeMediaKeys(navigator, article.title, actions) : null;
  const endings = [
    listenForPlayerKeys(window, settings, actions),
    settings.subscribe(({ speechRate, voice }) => {
      if (speechRate !== narrator.state.rate) narrator.setRate(speechRate);
      if (voice !== chosenVoice) narrator.setVoice(voice);
      chosenVoice = voice;
    }),
    engine.onVoicesChange(() => tell({ voices: voices() })),
    whenPageGoes(narrator),
    () => follower.end(),
    () => narrator.stop(),
    () => marks.end(),
    () => media?.end(),
  ];
  start();
  return {
    ...actions,
    goToSpoken: () => follower.goThere(),
    end() {
      for (const end of endings) end();
    },
  };
}

const isSame = (one: Progress, other: Progress): boolean =>
  (Object.keys(other) as (keyof Progress)[]).every((part) => one[part] === other[part]);

/** A page that goes says nothing more, also where the browser keeps it to show it again. */
function whenPageGoes(narrator: { stop(): void; setHidden(isHidden: boolean): void }): () => void {
  const ended = new AbortController();
  addEventListener('pagehide', () => narrator.stop(), { signal: ended.signal });
  const tellHidden = () => narrator.setHidden(document.hidden);
  document.addEventListener('visibilitychange', tellHidden, { signal: ended.signal });
  return () => ended.abort();
}
