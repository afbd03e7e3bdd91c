import type { ToolProps } from '../reader/tools/tool.ts';
import { type NarratorState, readAloud, type SpeechEngine, vietnameseVoices } from '../speech/read-aloud.ts';
import { type ClearWindow, followSpoken } from './follow.ts';
import { marksIn } from './marks.ts';
import { takeMediaKeys } from './media-keys.ts';
import { listenForPlayerKeys, type PlayerActions } from './player-keys.ts';
import { wordsFor } from './player-words.ts';
import { type Progress, progressTeller } from './progress.ts';
import { firstTextBelow, rangeOf } from './text-in-view.ts';

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

type Narrator = ReturnType<typeof readAloud>;

/** Reads the article aloud in its view: marks what is said, scrolls after it, and listens to keys and settings. */
export function beginReading(options: ReadingOptions): Reading {
  const { article, view, settings, engine, clearWindow } = options;
  const shown = view.querySelector('article') ?? view;
  const voices = () => vietnameseVoices(engine.voices());
  const progress = progressTeller(voices(), options.onProgress);
  const marks = marksIn(view);
  const onAway = (isAway: boolean) => progress.tell({ isAway });
  const follower = followSpoken({ article: shown, clearWindow, onAway });
  let reasonBefore: NarratorState['reason'] = null;
  const onChange = (state: NarratorState) => {
    const [sentence, word] = [state.sentence, state.word].map((part) => part && rangeOf(shown, part));
    marks.show(sentence ?? null, word ?? null);
    follower.follow(sentence ?? null, word ?? null);
    if (state.status !== progress.current.status) media?.tell(state.status === 'speaking');
    const { status, voice } = state;
    progress.tell({ status, voice: voice?.voiceURI ?? null, words: wordsFor(state, reasonBefore) });
    reasonBefore = state.reason;
  };
  const { speechRate: rate, voice: voiceURI } = settings.current;
  const narrator = readAloud({ article, engine, rate, voiceURI, onChange });
  const start = () => {
    const place = firstTextBelow(shown, clearWindow().top);
    // Below the last word is nothing to begin at but the beginning.
    if (place) narrator.start(place.block, place.offset);
    else narrator.start();
  };
  const actions = actionsOf(narrator, start, () => follower.goThere());
  const media = 'mediaSession' in navigator ? takeMediaKeys(navigator, article.title, actions) : null;
  const endings = [
    listenForPlayerKeys(window, settings, actions),
    takeSettings(narrator, settings),
    engine.onVoicesChange(() => progress.tell({ voices: voices() })),
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

function actionsOf(narrator: Narrator, start: () => void, goThere: () => void): PlayerActions {
  const play = () => {
    const { status } = narrator.state;
    if (status === 'paused' || status === 'failed') narrator.resume();
    else if (status !== 'speaking') start();
  };
  return {
    play,
    pause: () => narrator.pause(),
    toggle: () => (narrator.state.status === 'speaking' ? narrator.pause() : play()),
    move(unit, step) {
      narrator.move(unit, step);
      goThere();
    },
  };
}

/** Speed and voice are heard at once, wherever they are chosen. */
function takeSettings(narrator: Narrator, settings: ToolProps['settings']): () => void {
  let chosenVoice = settings.current.voice;
  return settings.subscribe(({ speechRate, voice }) => {
    if (speechRate !== narrator.state.rate) narrator.setRate(speechRate);
    if (voice !== chosenVoice) narrator.setVoice(voice);
    chosenVoice = voice;
  });
}

/** A page that goes says nothing more, also where the browser keeps it to show it again. */
function whenPageGoes(narrator: Narrator): () => void {
  const ended = new AbortController();
  addEventListener('pagehide', () => narrator.stop(), { signal: ended.signal });
  const tellHidden = () => narrator.setHidden(document.hidden);
  document.addEventListener('visibilitychange', tellHidden, { signal: ended.signal });
  return () => ended.abort();
}
