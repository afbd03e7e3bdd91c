import { expect, test, vi } from 'vitest';
import type { SpeechEvent } from '../../../src/speech/speech-engine.ts';
import { webSpeechEngine } from '../../../src/speech/web-speech-engine.ts';
import { voice } from './scripted-engine.ts';

/** As much of the Web Speech API as the engine uses: a stand-in, not a browser. */
class StandInUtterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  pitch = 1;
  volume = 1;
  onstart: ((event: never) => void) | null = null;
  onend: ((event: never) => void) | null = null;
  onerror: ((event: never) => void) | null = null;
  onboundary: ((event: never) => void) | null = null;
  onmark = null;
  onpause = null;
  onresume = null;
  text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

class StandInSynthesis extends EventTarget {
  paused = true;
  pending = false;
  speaking = false;
  onvoiceschanged = null;
  said: StandInUtterance[] = [];
  getVoices = () => [voice('A', { lang: 'vi_VN' })];
  speak = (utterance: SpeechSynthesisUtterance) => {
    this.said.push(utterance as unknown as StandInUtterance);
  };
  cancel = vi.fn();
  pause = vi.fn();
  resume = vi.fn();
}

function setUp() {
  const synthesis = new StandInSynthesis();
  const engine = webSpeechEngine(
    synthesis,
    StandInUtterance as unknown as new (
      text: string,
    ) => SpeechSynthesisUtterance,
  );
  const told: SpeechEvent[] = [];
  const speak = (voiceURI: string) =>
    engine.speak({ text: 'Câu một', voice: voice(voiceURI, { lang: 'vi_VN' }), rate: 1.5 }, (event) =>
      told.push(event),
    );
  return { synthesis, engine, told, speak };
}

test('an order becomes an utterance, also when somebody has paused the synthesis', () => {
  const { synthesis, speak } = setUp();
  speak('A');
  expect(synthesis.said[0]).toMatchObject({
    text: 'Câu một',
    lang: 'vi-VN',
    rate: 1.5,
    voice: { voiceURI: 'A' },
  });
  expect(synthesis.resume).toHaveBeenCalledOnce();
});

test('events are told in the engine’s terms; boundaries of sentences are not words', () => {
  const { synthesis, told, speak } = setUp();
  speak('A');
  const [utterance] = synthesis.said;
  utterance?.onstart?.({} as never);
  utterance?.onboundary?.({ name: 'sentence', charIndex: 0 } as never);
  utterance?.onboundary?.({ name: 'word', charIndex: 4 } as never);
  utterance?.onerror?.({ error: 'network' } as never);
  utterance?.onend?.({} as never);
  expect(told).toEqual([
    { type: 'start' },
    { type: 'boundary', index: 4 },
    { type: 'error', error: 'network' },
    { type: 'end' },
  ]);
});

test('a voice that has gone is told, and nothing is spoken with another', () => {
  const { synthesis, told, speak } = setUp();
  speak('B');
  expect(told).toEqual([{ type: 'error', error: 'voice-unavailable' }]);
  expect(synthesis.said).toEqual([]);
});

test('changes of the list of voices are heard until the listening ends', () => {
  const { synthesis, engine } = setUp();
  const listener = vi.fn();
  const stop = engine.onVoicesChange(listener);
  synthesis.dispatchEvent(new Event('voiceschanged'));
  stop();
  synthesis.dispatchEvent(new Event('voiceschanged'));
  expect(listener).toHaveBeenCalledOnce();
  engine.cancel();
  expect(synthesis.cancel).toHaveBeenCalledOnce();
});
