import english from '../../../src/locales/en.json' with { type: 'json' };
import vietnamese from '../../../src/locales/vi.json' with { type: 'json' };
import type { Translate } from '../../../src/reader/texts.ts';

const catalogues = { vi: vietnamese, en: english };

/** Messages straight from the catalogue, `$1` replaced as the extension replaces it. */
export const texts =
  (language: keyof typeof catalogues): Translate =>
  (key, ...substitutions) =>
    catalogues[language][key].replace(/\$(\d)/g, (_, place) => substitutions[Number(place) - 1] ?? '');
