import type { SpeechVoice } from './speech-engine.ts';

/**
 * The voices that speak Vietnamese (`vi`, `vi-VN`; Android writes `vi_VN`), best first, for a menu: those of the device before
 * those that need the network (they also are the ones that fall silent), Vietnam's before others, the system's choice first
 * among each.
 */
export function vietnameseVoices(voices: readonly SpeechVoice[]): SpeechVoice[] {
  return voices.filter(({ lang }) => /^vi(?:[-_]|$)/i.test(lang)).sort((a, b) => worth(b) - worth(a));
}

function worth(voice: SpeechVoice): number {
  return (voice.localService ? 4 : 0) + (/^vi.vn$/i.test(voice.lang) ? 2 : 0) + (voice.default ? 1 : 0);
}
