import type { SpeechEngine, SpeechEvent } from './speech-engine.ts';

/** The browser's own speech, as a `SpeechEngine`. @param Utterance the window's `SpeechSynthesisUtterance`. */
export function webSpeechEngine(
  synthesis: SpeechSynthesis,
  Utterance: new (text: string) => SpeechSynthesisUtterance,
): SpeechEngine {
  // Chromium collects an utterance that nobody holds, and its events with it (https://crbug.com/509488).
  let held: SpeechSynthesisUtterance | null = null;
  return {
    voices: () => synthesis.getVoices(),
    onVoicesChange(listener) {
      synthesis.addEventListener('voiceschanged', listener);
      return () => synthesis.removeEventListener('voiceschanged', listener);
    },
    speak(order, tell) {
      const voice = synthesis.getVoices().find((one) => one.voiceURI === order.voice.voiceURI);
      if (!voice) {
        tell({ type: 'error', error: 'voice-unavailable' });
        return;
      }
      held = prepare(new Utterance(order.text), voice, order.rate, tell);
      synthesis.speak(held);
      // Paused by a script of the page, it would keep the utterance waiting for ever.
      if (synthesis.paused) synthesis.resume();
    },
    cancel: () => synthesis.cancel(),
  };
}

function prepare(
  utterance: SpeechSynthesisUtterance,
  voice: SpeechSynthesisVoice,
  rate: number,
  tell: (event: SpeechEvent) => void,
): SpeechSynthesisUtterance {
  const handlers: Partial<SpeechSynthesisUtterance> = {
    onstart: () => tell({ type: 'start' }),
    onend: () => tell({ type: 'end' }),
    onerror: ({ error }) => tell({ type: 'error', error }),
    onboundary: ({ name, charIndex }) => {
      if (name !== 'sentence') tell({ type: 'boundary', index: charIndex });
    },
  };
  return Object.assign(utterance, handlers, { voice, rate, lang: voice.lang.replace('_', '-') });
}
