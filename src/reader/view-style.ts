import type { FaceName, Settings } from '../settings/settings.ts';
import { customPalette, type Palette, palettes } from '../settings/themes.ts';

/** The browser's own text size where nobody has changed it, in CSS pixels: sizes are chosen in terms of it. */
const ordinarySize = 16;

/** Font families as CSS names them; `--serif` and `--sans` stand in tokens.css. */
const families: Record<FaceName, string> = {
  serif: 'var(--serif)',
  sans: 'var(--sans)',
  literata: '"Doc Sach Literata", var(--serif)',
  'be-vietnam-pro': '"Doc Sach Be Vietnam Pro", var(--sans)',
  lexend: '"Doc Sach Lexend", var(--sans)',
};

/**
 * What the reader has chosen, as custom properties of the view. The style sheets read them through names of their own
 * (tokens.css), which print and other media may set differently: over an element's own style no sheet could.
 */
export function viewStyle(settings: Settings): Record<string, string> {
  return {
    '--chosen-face': families[settings.face],
    '--chosen-size': `${settings.size / ordinarySize}em`,
    '--chosen-measure': `${settings.measure}em`,
    '--chosen-leading': String(settings.leading),
    '--chosen-weight': String(settings.weight),
    '--chosen-letter-spacing': `${settings.letterSpacing}em`,
    '--chosen-word-spacing': `${settings.wordSpacing}em`,
    '--chosen-paragraph-space': `${settings.paragraphSpacing}em`,
    ...(settings.theme === 'custom' && properties('chosen-', customPalette(settings.customColours))),
  };
}

/** What stands behind the view, by the system's preference. */
export function papersOf({ theme, customColours }: Settings): { light: string; dark: string } {
  if (theme === 'system') return { light: palettes.light.paper, dark: palettes.dark.paper };
  const { paper } = theme === 'custom' ? customColours : palettes[theme];
  return { light: paper, dark: paper };
}

/** A rule for each theme; the system chooses between two where the reader has not. */
export const themeStyles: string = [
  rule('.view', properties('', palettes.light)),
  `@media (prefers-color-scheme: dark) { ${rule('.view', properties('', palettes.dark))} }`,
  ...Object.entries(palettes).map(([name, palette]) => rule(themed(name), properties('', palette))),
  rule(themed('custom'), chosenColours()),
].join('\n');

const themed = (name: string): string => `.view[data-theme='${name}']`;

function rule(selector: string, declarations: Record<string, string>): string {
  return `${selector} { ${Object.entries(declarations)
    .map(([name, value]) => `${name}: ${value};`)
    .join(' ')} }`;
}

const colourNames = ['paper', 'ink', 'quiet', 'rule', 'accent', 'mark', 'focus'] as const;

function properties(prefix: string, palette: Palette): Record<string, string> {
  const colours = colourNames.map((name) => [`--${prefix}${name}`, palette[name]]);
  return {
    [prefix === '' ? 'color-scheme' : `--${prefix}scheme`]: palette.scheme,
    ...Object.fromEntries(colours),
  };
}

function chosenColours(): Record<string, string> {
  const colours = colourNames.map((name) => [`--${name}`, `var(--chosen-${name})`]);
  return { 'color-scheme': 'var(--chosen-scheme)', ...Object.fromEntries(colours) };
}
