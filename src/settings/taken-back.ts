import type { Settings } from './settings.ts';

/**
 * What takes a change back: the former values of what it changed, but for what the reader has chosen otherwise since.
 *
 * @param after the settings right after the change
 * @param now as they are when it is taken back
 */
export function takenBack(before: Settings, after: Settings, now: Settings): Partial<Settings> {
  const names = Object.keys(before) as (keyof Settings)[];
  const changed = names.filter(
    (name) => !isSame(before[name], after[name]) && isSame(after[name], now[name]),
  );
  return Object.fromEntries(changed.map((name) => [name, before[name]]));
}

/** Settings are plain data, written in one order. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
