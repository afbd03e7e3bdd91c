/** What stands behind the extension's own view. */
export interface Paper {
  /** A colour for each of the system's preferences, `#rrggbb`. */
  light: string;
  dark: string;
  /** For what the browser itself draws around the view, such as scroll bars; both follow the system. */
  scheme: 'light' | 'dark' | 'light dark';
}

/** What shows before anything else is known: the papers of the themes `light` and `dark` (src/settings/themes.ts). */
export const firstPaper: Paper = { light: '#fbfaf6', dark: '#1b1c1f', scheme: 'light dark' };
