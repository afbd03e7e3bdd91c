import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { playerWith } from '../src/listening/draw-player.tsx';
import { providePart } from '../src/parts/parts.ts';
import { type SpeechEngine, webSpeechEngine } from '../src/speech/read-aloud.ts';

/** Where the browser cannot speak (Firefox with `media.webspeech.synth.enabled` off): no voice, and the player says so. */
const mute: SpeechEngine = { voices: () => [], onVoicesChange: () => () => {}, speak() {}, cancel() {} };

/** Comes into a page when a reader first wants to listen. */
export default defineUnlistedScript(() => {
  const canSpeak = 'speechSynthesis' in globalThis;
  const engine = canSpeak ? webSpeechEngine(speechSynthesis, SpeechSynthesisUtterance) : mute;
  providePart('speech', playerWith(engine));
});
