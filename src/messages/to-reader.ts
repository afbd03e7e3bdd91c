/** What the background tells the reader's script in a page. */
export type MessageToReader =
  /** Open. `asked` by a person, not by the automatic mode. */
  | { type: 'open-reader'; asked: boolean }
  /** Close if open, else open. */
  | { type: 'toggle-reader' };

/** Checks the shape by hand: a schema library would be a twentieth of what comes into the page. */
export function parseMessageToReader(raw: unknown): MessageToReader | null {
  if (typeof raw !== 'object' || raw === null || !('type' in raw)) return null;
  if (raw.type === 'toggle-reader') return { type: 'toggle-reader' };
  if (raw.type === 'open-reader' && 'asked' in raw && typeof raw.asked === 'boolean')
    return { type: 'open-reader', asked: raw.asked };
  return null;
}
