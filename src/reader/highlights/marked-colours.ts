import type { HighlightColour } from '../../library/entry.ts';
import type { BuiltInTheme } from '../../settings/themes.ts';

/** Behind marked text, in each theme (`#rrggbb`); a test holds the theme's ink on them to 7:1 (WCAG 2.2, AAA). */
export const markedColours: Record<BuiltInTheme, Record<HighlightColour, string>> = {
  light: { yellow: '#fbe58a', green: '#c8ecb6', blue: '#c3dffb', pink: '#fccde0' },
  sepia: { yellow: '#f4d46c', green: '#cedd9c', blue: '#bfd6e2', pink: '#f3bfbd' },
  grey: { yellow: '#f0da72', green: '#b2dd9f', blue: '#a5cff2', pink: '#f2b4cd' },
  dark: { yellow: '#4d420c', green: '#1f4a26', blue: '#1b4064', pink: '#612643' },
  black: { yellow: '#433900', green: '#123f1a', blue: '#0e365a', pink: '#541937' },
  contrast: { yellow: '#ffff00', green: '#7dff7d', blue: '#8fd3ff', pink: '#ffa8d9' },
};

/** A reader's own paper with so much of these in it, dark or light: mixed by the style sheet. */
export const ownColours: Record<HighlightColour, string> = {
  yellow: '#d1a800',
  green: '#3fa34d',
  blue: '#3d8fd6',
  pink: '#d6558f',
};
export const ownShare = 0.25;
