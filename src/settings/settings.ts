/** What the reader has chosen. Every field has a default, so that a stored record may lack any of them. */
export interface Settings {
  /** Reading view opens by itself on article pages. */
  automatic: boolean;
  /** Sections (as the newspaper names them) in which it never opens by itself. */
  sectionsOff: string[];
  /** The reader has answered the question that announces the automatic mode. */
  automaticAnnounced: boolean;
}

export const defaultSettings: Settings = { automatic: true, sectionsOff: [], automaticAnnounced: false };
