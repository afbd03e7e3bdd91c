import { familyOf } from '../settings/faces.ts';
import type { Settings } from '../settings/settings.ts';
import {
  contrastOf,
  customPalette,
  leastContrast,
  type Palette,
  palettes,
  type ThemeName,
} from '../settings/themes.ts';
import { paletteProperties } from './theme-styles.ts';

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
    ...(settings.theme !== 'system' && paletteProperties('chosen-', paletteOf(settings.theme, settings))),
  };
}

/** What stands behind the view, by the system's preference, and what the browser's own parts follow. */
export function paperOf(settings: Settings): {
  light: string;
  dark: string;
  scheme: 'light' | 'dark' | 'light dark';
} {
  if (settings.theme === 'system')
    return { light: palettes.light.paper, dark: palettes.dark.paper, scheme: 'light dark' };
  const { paper, scheme } = paletteOf(settings.theme, settings);
  return { light: paper, dark: paper, scheme };
}

/** The same behind what is no article, and has plain colours where somebody's own can hardly be read. */
export const controlsPaperOf = (settings: Settings): ReturnType<typeof paperOf> =>
  paperOf(isFaint(settings) ? { ...settings, theme: 'light' } : settings);

/** Whether somebody's own colours can hardly be read: the controls that could mend them must not follow them then. */
export function isFaint({ theme, customColours: { paper, ink } }: Settings): boolean {
  return theme === 'custom' && contrastOf(paper, ink) < leastContrast;
}

function paletteOf(theme: Exclude<ThemeName, 'system'>, { customColours }: Settings): Palette {
  return theme === 'custom' ? customPalette(customColours) : palettes[theme];
}
