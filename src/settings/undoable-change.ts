import type { LiveSettings, Settings } from './settings.ts';
import { takenBack } from './taken-back.ts';

/** Changes settings. @returns what takes the change back, and leaves alone what was chosen since */
export function undoableChange(settings: LiveSettings, change: Partial<Settings>): () => void {
  const before = settings.current;
  settings.change(change);
  const after = settings.current;
  return () => settings.change(takenBack(before, after, settings.current));
}
