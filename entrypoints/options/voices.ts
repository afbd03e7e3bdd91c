import { voiceHelp } from '../../src/listening/player-words.ts';
import { translate } from '../../src/locales/translate.ts';
import type { OptionsServices } from '../../src/pages/services.ts';
import { vietnameseVoices, webSpeechEngine } from '../../src/speech/read-aloud.ts';

const engine = webSpeechEngine(speechSynthesis, SpeechSynthesisUtterance);

/** The voices of this device, as the player has them. */
export const voiceServices: Pick<OptionsServices, 'watchVoices' | 'voiceHelp'> = {
  watchVoices(listener) {
    const tell = () => listener(vietnameseVoices(engine.voices()));
    tell();
    return engine.onVoicesChange(tell);
  },
  voiceHelp: () => `${translate('noVoice')} ${translate(voiceHelp(navigator.userAgent))}`,
};
