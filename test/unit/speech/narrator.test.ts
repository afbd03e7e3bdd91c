import { describe, expect, test } from 'vitest';
import { Narrator } from '../../../src/speech/narrator.ts';
import type { NarratorOptions } from '../../../src/speech/narrator-options.ts';
import type { NarratorState } from '../../../src/speech/narrator-state.ts';
import type { SpeechVoice } from '../../../src/speech/speech-engine.ts';
import { voiceWait } from '../../../src/speech/voice-keeper.ts';
import { FakeClock, ScriptedEngine, voice } from './scripted-engine.ts';

const texts = ['Nhan đề bài', 'Câu một dài hơn. Câu hai nữa.', '***', 'Câu ba cuối cùng.'];

/** Longer than any voice may be silent. */
const ages = 60_000;

function setUp(voices: SpeechVoice[] = [voice('A')], options: Partial<NarratorOptions> = {}) {
  const engine = new ScriptedEngine(voices);
  const clock = new FakeClock();
  const states: NarratorState[] = [];
  const narrator = new Narrator({
    engine,
    passages: texts.map((text, block) => ({ text, block, start: 0 })),
    after: clock.after,
    onChange: (state) => states.push(state),
    ...options,
  });
  /** Waits until the engine has settled after a cancel. */
  const settle = () => clock.pass(100);
  const start = (...place: Parameters<Narrator['start']>) => {
    narrator.start(...place);
    settle();
  };
  return { engine, clock, states, narrator, settle, start };
}

const marked = ({ narrator }: ReturnType<typeof setUp>, key: 'sentence' | 'word') => {
  const span = narrator.state[key];
  return span && texts[span.block]?.slice(span.start, span.end);
};

describe('with a scripted engine: reading', () => {
  test('goes through all sentences in order, one utterance at a time, and finishes', () => {
    const { engine, narrator, start } = setUp();
    start();
    const all = ['Nhan đề bài', 'Câu một dài hơn.', 'Câu hai nữa.', 'Câu ba cuối cùng.'];
    for (const [index, text] of all.entries()) {
      expect(engine.texts).toEqual(all.slice(0, index + 1));
      expect(engine.last.text).toBe(text);
      engine.finish();
    }
    expect(narrator.state).toMatchObject({ status: 'finished', reason: null, sentence: null, word: null });
    expect(engine.overlaps).toBe(0);
  });

  test('marks the sentence, and the word that the voice tells of', () => {
    const set = setUp();
    set.start(1, 0);
    expect(marked(set, 'sentence')).toBe('Câu một dài hơn.');
    expect(marked(set, 'word')).toBeNull();
    set.engine.begin('dài');
    expect(marked(set, 'word')).toBe('dài');
    set.engine.finish();
    expect(marked(set, 'sentence')).toBe('Câu hai nữa.');
    expect(marked(set, 'word')).toBeNull();
  });

  test('starts at the sentence of a place, or at the next that can be read', () => {
    const { engine, start } = setUp();
    start(1, 20);
    expect(engine.last.text).toBe('Câu hai nữa.');
    start(2, 0);
    expect(engine.last.text).toBe('Câu ba cuối cùng.');
  });

  test.each([
    ['after the end', 9, texts],
    ['without a text', undefined, []],
    ['with marks alone', undefined, ['***']],
  ])('%s has finished at once, and says that nothing was there', (_, block, passages) => {
    const { engine, narrator } = setUp([voice('A')], {
      passages: passages.map((text, block) => ({ text, block, start: 0 })),
    });
    narrator.start(block);
    expect(narrator.state).toMatchObject({ status: 'finished', reason: 'empty' });
    expect(engine.spoken).toEqual([]);
  });

  test('a voice that tells of no words is followed by the sentence: no word is made up', () => {
    const { engine, clock, states, start } = setUp();
    start();
    for (let count = 0; count < 4; count++) {
      engine.begin();
      clock.pass(500);
      engine.last.tell({ type: 'end' });
    }
    expect(states.at(-1)?.status).toBe('finished');
    expect(states.filter(({ word }) => word)).toEqual([]);
  });
});

describe('with a scripted engine: controls', () => {
  test('pause is silence at once, and resume says the word again', () => {
    const set = setUp();
    set.start(1, 0);
    set.engine.begin('dài');
    set.narrator.pause();
    expect(set.engine.audible).toBeNull();
    expect(set.narrator.state.status).toBe('paused');
    expect(marked(set, 'word')).toBe('dài');
    set.clock.pass(ages);
    expect(set.engine.spoken).toHaveLength(1);
    set.narrator.resume();
    set.settle();
    expect(set.engine.last.text).toBe('dài hơn.');
    expect(set.narrator.state.status).toBe('speaking');
  });

  test('resume without a word says the sentence again', () => {
    const { engine, narrator, settle, start } = setUp();
    start(1, 0);
    engine.begin();
    narrator.pause();
    narrator.resume();
    settle();
    expect(engine.last.text).toBe('Câu một dài hơn.');
  });

  test('a pause before the first sound holds', () => {
    const { engine, clock, narrator } = setUp();
    narrator.start();
    narrator.pause();
    clock.pass(ages);
    expect(engine.spoken).toEqual([]);
    expect(narrator.state.status).toBe('paused');
  });

  test('stop is silence, nothing is marked, and no timer or listener is left', () => {
    const { engine, clock, narrator, settle, start } = setUp();
    start();
    engine.begin('đề');
    narrator.stop();
    expect([clock.pending, engine.listeners]).toEqual([0, 0]);
    clock.pass(ages);
    expect(engine.audible).toBeNull();
    expect(narrator.state).toMatchObject({ status: 'idle', sentence: null, word: null });
    narrator.resume();
    settle();
    expect(engine.spoken).toHaveLength(1);
  });

  test.each<['sentence' | 'passage', 1 | -1, number, string]>([
    ['sentence', 1, 0, 'Câu hai nữa.'],
    ['sentence', -1, 0, 'Nhan đề bài'],
    ['sentence', -1, 20, 'Câu một dài hơn.'],
    ['passage', 1, 0, 'Câu ba cuối cùng.'],
    ['passage', -1, 20, 'Câu một dài hơn.'],
    ['passage', -1, 0, 'Nhan đề bài'],
  ])('a %s by %i from offset %i', (unit, step, offset, text) => {
    const { engine, narrator, settle, start } = setUp();
    start(1, offset);
    narrator.move(unit, step);
    settle();
    expect(engine.last.text).toBe(text);
    expect(engine.overlaps).toBe(0);
  });

  test.each(['sentence', 'passage'] as const)('back by a %s at the first is its beginning', (unit) => {
    const { engine, narrator, settle, start } = setUp();
    start();
    engine.begin('bài');
    narrator.move(unit, -1);
    settle();
    expect(engine.texts).toEqual(['Nhan đề bài', 'Nhan đề bài']);
  });

  test.each(['sentence', 'passage'] as const)('forward by a %s from the last has finished', (unit) => {
    const { narrator, settle, start } = setUp();
    start(3, 0);
    narrator.move(unit, 1);
    settle();
    expect(narrator.state.status).toBe('finished');
  });

  test.each<['sentence' | 'passage', string]>([
    ['sentence', 'Câu hai nữa.'],
    ['passage', 'Câu một dài hơn.'],
  ])('back by a %s from the end is the last one again, and forward is nothing', (unit, text) => {
    const { engine, narrator, settle, start } = setUp(undefined, {
      passages: texts.slice(0, 2).map((words, block) => ({ text: words, block, start: 0 })),
    });
    start(1, 20);
    engine.finish();
    expect(narrator.state.status).toBe('finished');
    narrator.move(unit, 1);
    settle();
    expect(narrator.state.status).toBe('finished');
    narrator.move(unit, -1);
    settle();
    expect(engine.last.text).toBe(text);
    expect(narrator.state.status).toBe('speaking');
  });

  test('after a failure, moving marks, and trying again begins there', () => {
    const { engine, narrator, settle, start } = setUp();
    start();
    engine.last.tell({ type: 'error', error: 'not-allowed' });
    narrator.move('sentence', 1);
    expect(narrator.state).toMatchObject({ status: 'failed', reason: 'not-allowed' });
    narrator.resume();
    settle();
    expect(engine.last.text).toBe('Câu một dài hơn.');
  });

  test('nothing is spoken in the moment after a cancel, when browsers drop it', () => {
    const { clock, engine, narrator, start } = setUp();
    start();
    narrator.move('sentence', 1);
    clock.pass(50);
    expect(engine.texts).toEqual(['Nhan đề bài']);
    clock.pass(50);
    expect(engine.texts).toEqual(['Nhan đề bài', 'Câu một dài hơn.']);
  });

  test('while paused, moving marks and says nothing until resumed', () => {
    const set = setUp();
    set.start();
    set.narrator.pause();
    set.narrator.move('sentence', 1);
    set.settle();
    expect(marked(set, 'sentence')).toBe('Câu một dài hơn.');
    expect(set.engine.spoken).toHaveLength(1);
    set.narrator.resume();
    set.settle();
    expect(set.engine.last.text).toBe('Câu một dài hơn.');
  });

  test('another rate is heard from the present word on', () => {
    const { engine, narrator, settle, start } = setUp();
    start(1, 0);
    engine.begin('một');
    narrator.setRate(2);
    settle();
    expect(engine.last).toMatchObject({ text: 'một dài hơn.', rate: 2 });
    narrator.pause();
    narrator.setRate(0.1);
    expect(narrator.state).toMatchObject({ status: 'paused', rate: 0.5 });
    narrator.setRate(Number.NaN);
    expect(narrator.state.rate).toBe(1);
    expect(engine.spoken).toHaveLength(2);
  });

  test('another voice is heard from the present word on', () => {
    const { engine, narrator, settle, start } = setUp([voice('A'), voice('B')]);
    start(1, 0);
    engine.begin('một');
    narrator.setVoice('B');
    settle();
    expect(engine.last).toMatchObject({ text: 'một dài hơn.', voice: { voiceURI: 'B' } });
  });

  test('whoever stops when told of a state is obeyed', () => {
    const { engine, clock, narrator } = setUp([voice('A')], {
      onChange: ({ status }) => {
        if (status === 'speaking') narrator.stop();
      },
    });
    narrator.start();
    clock.pass(ages);
    expect(engine.spoken).toEqual([]);
    expect(narrator.state.status).toBe('idle');
  });
});

describe('with a scripted engine: never two at once', () => {
  test('what another view left speaking is ended before the first word', () => {
    const { engine, clock, narrator } = setUp();
    narrator.start();
    expect([engine.cancels, engine.spoken.length]).toEqual([1, 0]);
    clock.pass(1000);
    expect(engine.spoken).toHaveLength(1);
  });

  test('skipping faster than the engine answers speaks the last target alone', () => {
    const { engine, clock, narrator, start } = setUp();
    start();
    for (let count = 0; count < 3; count++) narrator.move('sentence', 1);
    expect(engine.spoken).toHaveLength(1);
    clock.pass(1000);
    expect(engine.texts).toEqual(['Nhan đề bài', 'Câu ba cuối cùng.']);
    expect(engine.overlaps).toBe(0);
  });

  test.each([
    { type: 'end' },
    { type: 'boundary', index: 0 },
    { type: 'start' },
    { type: 'error', error: 'interrupted' },
    { type: 'error', error: 'synthesis-failed' },
  ] as const)('%j of a sentence that was left changes nothing', (event) => {
    const set = setUp();
    set.start();
    const left = set.engine.last;
    set.narrator.move('sentence', 1);
    set.settle();
    set.engine.begin('dài');
    left.tell(event);
    expect(marked(set, 'word')).toBe('dài');
    expect(set.engine.spoken).toHaveLength(2);
    expect(set.narrator.state.status).toBe('speaking');
  });

  test('started twice, it reads once', () => {
    const { engine, clock, narrator, start } = setUp();
    start();
    narrator.start(3, 0);
    clock.pass(1000);
    expect(engine.audible?.text).toBe('Câu ba cuối cùng.');
    expect(engine.overlaps).toBe(0);
  });
});

describe('with a scripted engine: faults', () => {
  test('a voice that falls silent without an end is given the rest again, from the word', () => {
    const { engine, clock, narrator, start } = setUp();
    start(1, 0);
    engine.begin('dài');
    clock.pass(6000);
    expect(engine.last.text).toBe('dài hơn.');
    expect(engine.spoken).toHaveLength(2);
    engine.finish();
    expect(engine.last.text).toBe('Câu hai nữa.');
    expect(narrator.state.status).toBe('speaking');
  });

  test('a slow voice that goes on telling is not taken for dead', () => {
    const { engine, clock, start } = setUp();
    start();
    engine.begin();
    for (const word of ['Nhan', 'đề', 'bài']) {
      clock.pass(3500);
      engine.last.tell({ type: 'boundary', index: engine.last.text.indexOf(word) });
    }
    expect(engine.spoken).toHaveLength(1);
  });

  test('an engine that never starts fails within 15 seconds, and says so', () => {
    const { engine, clock, narrator, start } = setUp();
    start();
    clock.pass(15_000);
    expect(narrator.state).toMatchObject({ status: 'failed', reason: 'silent' });
    expect(engine.audible).toBeNull();
    const { length } = engine.spoken;
    clock.pass(ages);
    expect(engine.spoken).toHaveLength(length);
  });

  test('a voice that stays silent gives way to another', () => {
    const { engine, clock, start } = setUp([voice('A'), voice('B', { localService: false })]);
    start();
    clock.pass(14_000);
    expect(engine.spoken.map((one) => one.voice.voiceURI)).toEqual(['A', 'A', 'B']);
  });

  test('after a failure resume tries again, from the word', () => {
    const { engine, clock, narrator, start } = setUp();
    start(1, 0);
    engine.begin('dài');
    clock.pass(ages);
    expect(narrator.state.status).toBe('failed');
    narrator.resume();
    expect(narrator.state).toMatchObject({ status: 'speaking', reason: null });
    clock.pass(1000);
    expect(engine.last.text).toBe('dài hơn.');
  });

  test('in a hidden tab silence is a pause, not a failure', () => {
    const { engine, clock, narrator, settle, start } = setUp();
    start(1, 0);
    engine.begin('dài');
    narrator.setHidden(true);
    clock.pass(ages);
    expect(narrator.state).toMatchObject({ status: 'paused', reason: null });
    narrator.setHidden(false);
    narrator.resume();
    settle();
    expect(engine.last.text).toBe('dài hơn.');
  });

  test('in a hidden tab a voice that can be heard goes on', () => {
    const { engine, narrator, start } = setUp();
    start();
    narrator.setHidden(true);
    engine.finish();
    expect(engine.last.text).toBe('Câu một dài hơn.');
    expect(narrator.state.status).toBe('speaking');
  });

  test.each(['interrupted', 'canceled'])('“%s” by somebody else is a pause', (error) => {
    const { engine, narrator, settle, start } = setUp();
    start(1, 0);
    engine.begin('dài');
    engine.last.tell({ type: 'error', error });
    expect(narrator.state).toMatchObject({ status: 'paused', reason: null });
    narrator.resume();
    settle();
    expect(engine.last.text).toBe('dài hơn.');
  });

  test('“not-allowed” is said at once', () => {
    const { engine, narrator, start } = setUp([voice('A'), voice('B')]);
    start();
    engine.last.tell({ type: 'error', error: 'not-allowed' });
    expect(narrator.state).toMatchObject({ status: 'failed', reason: 'not-allowed' });
    expect(engine.spoken).toHaveLength(1);
  });

  test('a voice that fails or has gone gives way to another, from the word', () => {
    const { engine, start } = setUp([voice('A'), voice('B', { localService: false })]);
    start(1, 0);
    engine.begin('dài');
    engine.list = [voice('B')];
    engine.last.tell({ type: 'error', error: 'voice-unavailable' });
    expect(engine.last).toMatchObject({ text: 'dài hơn.', voice: { voiceURI: 'B' } });
  });

  test.each([
    ['network', 'network'],
    ['synthesis-failed', 'synthesis'],
    ['audio-busy', 'synthesis'],
  ])('“%s” again and again is the failure “%s”', (error, reason) => {
    const { engine, clock, narrator, start } = setUp();
    start();
    for (let count = 0; count < 3; count++) {
      engine.last.tell({ type: 'error', error });
      clock.pass(1000);
    }
    expect(narrator.state).toMatchObject({ status: 'failed', reason });
    expect(engine.spoken).toHaveLength(3);
  });

  test('failures far apart do not add up', () => {
    const { engine, narrator, start } = setUp();
    start(1, 0);
    for (const word of ['Câu', 'một', 'dài', 'hơn']) {
      engine.begin(word);
      engine.last.tell({ type: 'error', error: 'synthesis-failed' });
    }
    expect(narrator.state.status).toBe('speaking');
  });
});

describe('with a scripted engine: voices', () => {
  test('without a Vietnamese voice reading fails, and says so', () => {
    const { engine, clock, narrator } = setUp([voice('E', { lang: 'en-US' })]);
    narrator.start();
    clock.pass(voiceWait);
    expect(narrator.state).toMatchObject({ status: 'failed', reason: 'no-voice' });
    expect(engine.spoken).toEqual([]);
    narrator.stop();
    expect([clock.pending, engine.listeners]).toEqual([0, 0]);
  });

  test('a voice that comes after that can be resumed with, and is not heard by surprise', () => {
    const { engine, clock, narrator, settle } = setUp([]);
    narrator.start();
    clock.pass(voiceWait);
    expect(narrator.state.status).toBe('failed');
    engine.changeVoices([voice('A')]);
    clock.pass(ages);
    expect(narrator.state).toMatchObject({ status: 'paused', reason: null });
    expect(engine.spoken).toEqual([]);
    narrator.resume();
    settle();
    expect(engine.texts).toEqual(['Nhan đề bài']);
    expect(engine.listeners).toBe(0);
  });

  test('the only voice gone while it speaks, without a word, is told', () => {
    const { engine, clock, narrator, start } = setUp();
    start(1, 0);
    engine.begin('dài');
    engine.changeVoices([voice('E', { lang: 'en-US' })]);
    clock.pass(ages);
    expect(narrator.state).toMatchObject({ status: 'failed', reason: 'no-voice' });
    expect(engine.spoken).toHaveLength(1);
    engine.changeVoices([voice('A')]);
    narrator.resume();
    clock.pass(1000);
    expect(engine.last.text).toBe('dài hơn.');
  });

  test('a voice that comes late is waited for', () => {
    const { engine, clock, narrator } = setUp([]);
    narrator.start();
    clock.pass(voiceWait - 1);
    engine.changeVoices([voice('E', { lang: 'en-US' })]);
    engine.changeVoices([voice('A')]);
    clock.pass(1000);
    expect(narrator.state.status).toBe('speaking');
    expect(engine.texts).toEqual(['Nhan đề bài']);
    engine.changeVoices([voice('B')]);
    expect(engine.spoken).toHaveLength(1);
  });

  test('stopped while it waits for a voice, it stays silent', () => {
    const { engine, clock, narrator } = setUp([]);
    narrator.start();
    narrator.stop();
    engine.changeVoices([voice('A')]);
    clock.pass(ages);
    expect(engine.spoken).toEqual([]);
    expect(narrator.state.status).toBe('idle');
  });

  test('the remembered voice is used, and the best one when it has gone', () => {
    const voices = [voice('A'), voice('B', { localService: false })];
    const remembered = setUp(voices, { voiceURI: 'B' });
    remembered.start();
    expect(remembered.narrator.state.voice?.voiceURI).toBe('B');
    const gone = setUp(voices, { voiceURI: 'C' });
    gone.start();
    expect(gone.narrator.state.voice?.voiceURI).toBe('A');
  });
});
