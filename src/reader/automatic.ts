import type { Settings } from '../settings/settings.ts';

/** The automatic mode as a reading view has it: all else about it is in the settings. */
export interface Automatic {
  /** The view opened by itself, so that it may have to announce the mode. */
  byItself: boolean;
}

/** Whether the view announces the automatic mode: once, where it has first opened by itself. */
export const asksAboutAutomatic = (
  automatic: Automatic | null,
  { automaticAnnounced }: Pick<Settings, 'automaticAnnounced'>,
): boolean => automatic?.byItself === true && !automaticAnnounced;
