import { type SpeechEngine, webSpeechEngine } from '../speech/read-aloud.ts';

/** Where the browser cannot speak (Firefox with `media.webspeech.synth.enabled` off): no voice, and the player says so. */
const mute: SpeechEngine = { voices: () => [], onVoicesChange: () => () => {}, speak() {}, cancel() {} };

/** What speaks on this device. */
export function systemEngine(): SpeechEngine {
  const canSpeak = 'speechSynthesis' in globalThis;
  return canSpeak ? webSpeechEngine(speechSynthesis, SpeechSynthesisUtterance) : mute;
}
