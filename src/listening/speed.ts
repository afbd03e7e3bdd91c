import { type LiveSettings, limits } from '../settings/settings.ts';

const { min, max, step } = limits.speechRate;

/** Has the voice read slower (-1) or faster (1) by a step, within what voices can do. */
export function changeSpeed(settings: LiveSettings, by: 1 | -1): void {
  // Steps of a tenth add up to no more than tenths.
  const next = Math.round((settings.current.speechRate + by * step) * 10) / 10;
  settings.change({ speechRate: Math.min(Math.max(next, min), max) });
}
