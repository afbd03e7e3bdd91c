import { isSame } from './is-same.ts';
import type { Settings } from './settings.ts';

/**
 * What takes a change back: the former values of what it changed, but for what the reader has chosen otherwise since.
 * Of a list that is each of its items.
 *
 * @param after the settings right after the change
 * @param now as they are when it is taken back
 */
export function takenBack(before: Settings, after: Settings, now: Settings): Partial<Settings> {
  const back: Partial<Settings> = {};
  const takeBack = <Name extends keyof Settings>(name: Name) => {
    if (isSame(before[name], after[name])) return;
    if (isSame(after[name], now[name])) back[name] = before[name];
  };
  for (const name of Object.keys(before) as (keyof Settings)[]) takeBack(name);
  for (const name of ['sectionsOff', 'articlesOff'] as const)
    if (!isSame(before[name], after[name])) back[name] = listTakenBack(before[name], after[name], now[name]);
  return back;
}

/** What the change took out comes back, what it put in goes; what has come and gone since stays so. */
function listTakenBack(before: string[], after: string[], now: string[]): string[] {
  const former = before.filter((item) => now.includes(item) || !after.includes(item));
  const since = now.filter((item) => !before.includes(item) && !after.includes(item));
  return [...former, ...since];
}
