import type { FaceName } from './faces.ts';
import type { Colours, ThemeName } from './themes.ts';

/** What the reader has chosen. Every field has a default, so that a stored record may lack any of them. */
export interface Settings extends Typography {
  /** Reading view opens by itself on article pages. */
  automatic: boolean;
  /** Sections (as the newspaper names them) in which it never opens by itself. */
  sectionsOff: string[];
  /** Keys of single articles (`host/id`) that it leaves alone, the latest last. */
  articlesOff: string[];
  /** The reader has answered the question that announces the automatic mode. */
  automaticAnnounced: boolean;
  theme: ThemeName;
  /** For the theme `custom`. */
  customColours: Colours;
  /** Pictures are a little darker in dark themes. */
  dimPictures: boolean;
  /** Single keys do things in the reading view; off for who presses them by accident (WCAG 2.2, 2.1.4). */
  singleKeys: boolean;
  /** The voice that reads aloud, by its `voiceURI`; null for the best one there is. */
  voice: string | null;
  /** How fast it reads: 1 is its ordinary speed. */
  speechRate: number;
}

/** How the text is set. */
export interface Typography {
  face: FaceName;
  /** CSS pixels where the browser's own text size is 16. */
  size: number;
  /** Width of the column, in em of the text. */
  measure: number;
  /** Height of a line, in em of the text. */
  leading: number;
  /** Added between letters, in em. */
  letterSpacing: number;
  /** Added between words, in em. */
  wordSpacing: number;
  /** Space between paragraphs, in em. */
  paragraphSpacing: number;
  justify: boolean;
  /** As in CSS; faces without that weight take their nearest. */
  weight: number;
}

/** The bounds of each measure, and the step by which its control moves. */
export const limits = {
  size: { min: 12, max: 64, step: 1 },
  measure: { min: 20, max: 60, step: 1 },
  leading: { min: 1.3, max: 2.6, step: 0.05 },
  letterSpacing: { min: 0, max: 0.2, step: 0.01 },
  wordSpacing: { min: 0, max: 0.6, step: 0.02 },
  paragraphSpacing: { min: 0.2, max: 3, step: 0.1 },
  weight: { min: 300, max: 700, step: 50 },
  speechRate: { min: 0.5, max: 3, step: 0.1 },
} as const;

/** Older ones leave the list: what syncs has little room (8 kB an item, Chrome's storage.sync). */
export const mostArticlesOff = 100;
/** The same for sections; the newspaper has about thirty. */
export const mostSectionsOff = 60;

export const defaultTypography: Typography = {
  face: 'serif',
  size: 20,
  measure: 36,
  leading: 1.7,
  letterSpacing: 0,
  wordSpacing: 0,
  paragraphSpacing: 1,
  justify: false,
  weight: 400,
};

export const defaultSettings: Settings = {
  ...defaultTypography,
  automatic: true,
  sectionsOff: [],
  articlesOff: [],
  automaticAnnounced: false,
  theme: 'system',
  customColours: { paper: '#f3efe4', ink: '#1f1d18' },
  dimPictures: true,
  singleKeys: true,
  voice: null,
  speechRate: 1,
};

/** Settings that can be read and changed where they are used; whoever shows them is told of every change. */
export interface LiveSettings {
  readonly current: Settings;
  /** Nobody keeps changes any more, such as after an update of the extension: what was chosen since went back. */
  readonly isLost: boolean;
  /**
   * How often in a row no storage of the browser has taken the latest changes, which last as long as this page; 0 as soon
   * as they are kept.
   */
  readonly refusals: number;
  /** Takes effect at once, here and in every other open surface, and is kept. */
  change(change: Partial<Settings>): void;
  /** @returns a function that ends the calls. */
  subscribe(listener: (settings: Settings) => void): () => void;
}
