import type { Highlight } from '../../entry.ts';

/**
 * The highlights of a file that have to be written: those that are not there, and those that the reader changed later
 * than the one that is.
 */
export function mergeHighlights(present: readonly Highlight[], incoming: readonly Highlight[]): Highlight[] {
  const byId = new Map(present.map((highlight) => [highlight.id, highlight]));
  const taken = new Map<string, Highlight>();
  for (const highlight of incoming) {
    const other = taken.get(highlight.id) ?? byId.get(highlight.id);
    if (!other || highlight.changed > other.changed) taken.set(highlight.id, highlight);
  }
  return [...taken.values()];
}
