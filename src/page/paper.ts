/** A colour for each of the system's preferences, `#rrggbb`. */
export interface Papers {
  light: string;
  dark: string;
}

/** What shows before anything else is known: the papers of the themes `light` and `dark` (src/settings/themes.ts). */
export const firstPapers: Papers = { light: '#fbfaf6', dark: '#1b1c1f' };
