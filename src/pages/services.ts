import type { BringFace } from '../reader/beside/load-face.ts';

/** What has keys of its own on any article of the newspaper (wxt.config.ts). */
export type Command = 'toggle-reader' | 'save-article';

/** What a page of the extension asks of the extension around it. The object must stay the same while it shows. */
export interface PageServices {
  bringFace: BringFace;
  /** Whether the browser has shortcuts, and a toolbar with a button: one on a phone has a menu alone. */
  hasShortcuts: boolean;
  /** The keys of a command, as the browser writes them; null when none are set. */
  readShortcut(command: Command): Promise<string | null>;
}

/** What the options page can do beyond that. */
export interface OptionsServices extends PageServices {
  /** Opens the browser's own page for shortcuts. @throws where there is no way to it */
  openShortcuts(): Promise<void>;
  readStored(): Promise<Stored>;
  /** Tells the device's Vietnamese voices, best first, now and whenever they change. @returns what ends it */
  watchVoices(listener: (voices: readonly Voice[]) => void): () => void;
  /** Says that there is none, and how one comes onto this device. */
  voiceHelp(): string;
  /** Forgets which articles were read, and where they were left. @throws when that could not be done */
  forgetReading(): Promise<void>;
}

/** A voice that articles can be read aloud with. */
export interface Voice {
  voiceURI: string;
  name: string;
}

/** What the extension keeps, in bytes. */
export interface Stored {
  settings: number;
  /** Whether the settings follow the reader through the browser's sync. */
  isSynced: boolean;
  /** The articles whose places are remembered. */
  places: { count: number; bytes: number };
  /** Saved articles, and about how many bytes they take; null where the browser does not tell. */
  saved: { count: number; bytes: number | null };
  /** How many articles stay as they were opened or sent back to the page when the browser starts again. */
  wishes: number;
}
