/** Calls after so many milliseconds. @returns what calls it off. */
export type After = (milliseconds: number, act: () => void) => () => void;

/** The browser's own timers. */
export const afterTimeout: After = (milliseconds, act) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};
