/**
 * What the background tells the newspaper's pages without more: what the reader has marked in their article, or the
 * settings, may have changed elsewhere. Whoever wants to know how asks.
 */
export type News = 'highlights-changed' | 'settings-changed';

/** Apart from what the reader's script listens for: these come into pages in which nothing is marked, or no view is open. */
export const parseNews =
  <Type extends News>(type: Type) =>
  (raw: unknown): { type: Type } | null =>
    typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === type ? { type } : null;
