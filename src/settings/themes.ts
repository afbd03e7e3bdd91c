/** The built-in themes, `system` (light or dark as the system prefers), and `custom`, of the reader's own colours. */
export const themeNames = [
  'system',
  'light',
  'sepia',
  'grey',
  'dark',
  'black',
  'contrast',
  'custom',
] as const;
export type ThemeName = (typeof themeNames)[number];

/** A theme that has colours of its own here. */
export type BuiltInTheme = Exclude<ThemeName, 'system' | 'custom'>;

/** What a reader chooses for a theme of their own; `#rrggbb`. */
export interface Colours {
  paper: string;
  ink: string;
}

/**
 * Each theme is these colours and nothing else (`#rrggbb`); a test holds every text pair to 7:1 (WCAG 2.2, AAA).
 *
 * paper   what is written on            accent  what can be pressed
 * ink     text                          mark    behind marked text
 * quiet   text that steps back          focus   the ring around what the keyboard is at
 * rule    lines that part things
 */
export interface Palette extends Colours {
  scheme: 'light' | 'dark';
  quiet: string;
  rule: string;
  accent: string;
  mark: string;
  focus: string;
}

export const palettes: Record<BuiltInTheme, Palette> = {
  light: {
    scheme: 'light',
    paper: '#fbfaf6',
    ink: '#22211d',
    quiet: '#57534b',
    rule: '#dcd7ca',
    accent: '#0c4f63',
    mark: '#fbedb0',
    focus: '#b4530a',
  },
  sepia: {
    scheme: 'light',
    paper: '#f2e7d3',
    ink: '#33271a',
    quiet: '#56452f',
    rule: '#d9c8a9',
    accent: '#752a0a',
    mark: '#f6d98b',
    focus: '#9a3f08',
  },
  grey: {
    scheme: 'light',
    paper: '#d9dadb',
    ink: '#1b1c1e',
    quiet: '#3a3d41',
    rule: '#b4b7ba',
    accent: '#0a3d52',
    mark: '#f2e3a0',
    focus: '#8a3b00',
  },
  dark: {
    scheme: 'dark',
    paper: '#1b1c1f',
    ink: '#dedbd3',
    quiet: '#b1ada4',
    rule: '#3b3c41',
    accent: '#a3d3e4',
    mark: '#403919',
    focus: '#f0b35a',
  },
  black: {
    scheme: 'dark',
    paper: '#000000',
    ink: '#cfccc4',
    quiet: '#a5a29a',
    rule: '#2c2c2e',
    accent: '#8fc6dc',
    mark: '#352e00',
    focus: '#f0b35a',
  },
  contrast: {
    scheme: 'light',
    paper: '#ffffff',
    ink: '#000000',
    quiet: '#000000',
    rule: '#000000',
    accent: '#0000b3',
    mark: '#ffff00',
    focus: '#c00000',
  },
};

/**
 * The palette of a reader's own two colours: what steps back, what can be pressed and what parts are mixed from them,
 * so that everything stays as readable as the two are.
 */
export function customPalette({ paper, ink }: Colours): Palette {
  const isDark = luminance(paper) < luminance(ink);
  return {
    scheme: isDark ? 'dark' : 'light',
    paper,
    ink,
    quiet: mix(ink, paper, 0.12),
    rule: mix(ink, paper, 0.75),
    accent: ink,
    mark: mix(paper, isDark ? '#6b5c00' : '#ffe27a', 0.35),
    focus: ink,
  };
}

/** WCAG 2.2, 1.4.3: text is hard to read below this. */
export const leastContrast = 4.5;

/** The contrast of two colours (`#rrggbb`) as WCAG 2 defines it, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour, so much of the way (0 to 1) to another. */
function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((value, index) =>
    Math.round(value + ((target[index] ?? 0) - value) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
