/** Automatic mode as the reading view shows it: what is chosen, and whom to tell. The caller renders again after it. */
export interface Automatic {
  /** Show the one-time question; the caller takes it away once it is answered. */
  ask: boolean;
  /** The reading view opens by itself on articles. */
  enabled: boolean;
  /** It stays closed in this article's section. */
  sectionOff: boolean;
  onAnswer(keep: boolean): void;
  onEnabled(on: boolean): void;
  onSectionOff(off: boolean): void;
}
