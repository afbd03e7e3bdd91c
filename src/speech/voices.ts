import type { SpeechVoice } from './speech-engine.ts';

/**
 * The voices that speak Vietnamese (`vi`, `vi-VN`; Android writes `vi_VN`), best first, for a menu: those of the device before
 * those that need the network (they also are the ones that fall silent), Vietnam's before none's, and that before a region's
 * (espeak-ng's `vi-VN-X-CENTRAL`), the system's choice first among each.
 *
 * Without variants of a voice that is there itself: espeak-ng has a hundred of each (`Vietnamese (Northern)+Adam`).
 */
export function vietnameseVoices(voices: readonly SpeechVoice[]): SpeechVoice[] {
  const vietnamese = voices.filter(({ lang }) => /^vi(?:[-_]|$)/i.test(lang));
  const names = new Set(vietnamese.map(({ name }) => name));
  return vietnamese
    .filter(({ name }) => !name.includes('+') || !names.has(withoutVariant(name)))
    .sort((a, b) => worth(b) - worth(a));
}

/** Chromium writes the module after it: `Vietnamese (Northern)+Adam espeak-ng`; Firefox does not. */
function withoutVariant(name: string): string {
  const module = / espeak-ng$/.exec(name)?.[0] ?? '';
  return name.slice(0, name.indexOf('+')) + module;
}

function worth({ localService, lang, default: isDefault }: SpeechVoice): number {
  const country = /^vi.vn$/i.test(lang) ? 4 : /^vi$/i.test(lang) ? 2 : 0;
  return (localService ? 8 : 0) + country + (isDefault ? 1 : 0);
}
