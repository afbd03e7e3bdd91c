import { familyOf } from '../settings/faces.ts';
import type { Settings } from '../settings/settings.ts';
import {
  type Colours,
  contrastOf,
  customPalette,
  leastContrast,
  type Palette,
  palettes,
  type ThemeName,
} from '../settings/themes.ts';

/** The browser's own text size where nobody has changed it, in CSS pixels: sizes are chosen in terms of it. */
const ordinarySize = 16;

/**
 * What the reader has chosen, as custom properties of the view. The style sheets read them through names of their own
 * (tokens.css), which print and other media may set differently: over an element's own style no sheet could.
 */
export function viewStyle(settings: Settings): Record<string, string> {
  return {
    '--chosen-face': familyOf(settings.face),
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

/** What stands behind the view, by the system's preference, and what the browser's own parts follow. */
export function paperOf({ theme, customColours }: Settings): {
  light: string;
  dark: string;
  scheme: 'light' | 'dark' | 'light dark';
} {
  if (theme === 'system')
    return { light: palettes.light.paper, dark: palettes.dark.paper, scheme: 'light dark' };
  const { paper, scheme } = theme === 'custom' ? customPalette(customColours) : palettes[theme];
  return { light: paper, dark: paper, scheme };
}

/** Whether somebody's own colours can hardly be read: the controls that could mend them must not follow them then. */
export function isFaint(theme: ThemeName, { paper, ink }: Colours): boolean {
  return theme === 'custom' && contrastOf(paper, ink) < leastContrast;
}

const themed = (name: string): string => `.view[data-theme='${name}']`;

/** A rule for each theme; the system chooses between two where the reader has not. */
export const themeStyles: string = [
  rule('.view', properties('', palettes.light)),
  `@media (prefers-color-scheme: dark) { ${rule('.view', properties('', palettes.dark))} }`,
  ...Object.entries(palettes).map(([name, palette]) => rule(themed(name), properties('', palette))),
  rule(themed('custom'), chosenColours()),
  rule('.view[data-faint] :is(.bar, .tools, .controls)', {
    ...properties('', palettes.light),
    color: 'var(--ink)',
    background: 'var(--paper)',
  }),
].join('\n');

function rule(selector: string, declarations: Record<string, string>): string {
  const lines = Object.entries(declarations).map(([name, value]) => `${name}: ${value};`);
  return `${selector} { ${lines.join(' ')} }`;
}

const colourNames = ['paper', 'ink', 'quiet', 'rule', 'accent', 'mark', 'focus'] as const;

/** A palette as custom properties. A prefix is for those that a rule reads, which then sets the scheme itself. */
export function properties(prefix: string, palette: Palette): Record<string, string> {
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
