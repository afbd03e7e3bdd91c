/** The automatic mode as a reading view has it: all else about it is in the settings. */
export interface Automatic {
  /** The view opened by itself, so that it may have to announce the mode. */
  byItself: boolean;
}
