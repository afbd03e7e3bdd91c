import type { BundledFace } from './faces.ts';

/** One file of a bundled face. */
export interface FaceFile {
  /** Inside the extension. */
  path: string;
  /** Where the package has it, for the build. */
  source: string;
  style: 'normal' | 'italic';
  /** As CSS writes it: one weight, or the ends of a range. */
  weight: string;
  /** The characters it holds, as CSS writes them. */
  range: string;
}

/** The characters of each subset, as Google Fonts parts them (unicode.json of the @fontsource packages). */
const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
};

function files(source: string, name: string, style: FaceFile['style'], weights: Record<string, string>) {
  return Object.entries(weights).flatMap(([written, weight]) =>
    Object.entries(ranges).map(([subset, range]) => {
      const file = `${name}-${subset}-${written}-${style}.woff2`;
      return { path: `fonts/${file}`, source: `${source}/files/${file}`, style, weight, range };
    }),
  );
}

/**
 * What the build takes along and the background hands out; the reading view's script need not know it. Of a range of
 * weights the build keeps what is written here (src/build/pare-faces.ts): from the lightest that can be chosen to what is
 * `bolder` than the heaviest. Of the italic nothing below the usual weight: that part alone is a quarter of its file, and
 * no text is set in it, but for a few words that stand out by their slant.
 */
export const faceFiles: Record<BundledFace, readonly FaceFile[]> = {
  literata: [
    ...files('@fontsource-variable/literata', 'literata', 'normal', { wght: '300 900' }),
    ...files('@fontsource-variable/literata', 'literata', 'italic', { wght: '400 900' }),
  ],
  'be-vietnam-pro': (['normal', 'italic'] as const).flatMap((style) =>
    files('@fontsource/be-vietnam-pro', 'be-vietnam-pro', style, { 400: '400', 700: '700' }),
  ),
  // Drawn for readers with weak eyes; it has no italic, which browsers then slant themselves.
  lexend: files('@fontsource-variable/lexend', 'lexend', 'normal', { wght: '300 900' }),
};
