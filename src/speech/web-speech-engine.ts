import type { SpeechEngine, SpeechEvent, SpeechOrder } from './speech-engine.ts';

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
      held = new Utterance(order.text);
      held.voice = voice;
      prepare(held, order, tell);
      synthesis.speak(held);
      // Paused by a script of the page, it would keep the utterance waiting for ever.
      if (synthesis.paused) synthesis.resume();
    },
    cancel: () => synthesis.cancel(),
  };
}

function prepare(
  utterance: SpeechSynthesisUtterance,
  order: SpeechOrder,
  tell: (event: SpeechEvent) => void,
): void {
  utterance.lang = order.voice.lang.replace('_', '-');
  utterance.rate = order.rate;
  utterance.onstart = () => tell({ type: 'start' });
  utterance.onend = () => tell({ type: 'end' });
  utterance.onerror = ({ error }) => tell({ type: 'error', error });
  utterance.onboundary = ({ name, charIndex }) => {
    if (name !== 'sentence') tell({ type: 'boundary', index: charIndex });
  };
}
