/** What the background tells the pages of an article: what the reader has marked in it may have changed elsewhere. */
export interface MessageToHighlights {
  type: 'highlights-changed';
}

/** Apart from those to the reader's script: it comes into pages in which nothing is marked. */
export const parseMessageToHighlights = (raw: unknown): MessageToHighlights | null =>
  typeof raw === 'object' && raw !== null && 'type' in raw && raw.type === 'highlights-changed'
    ? { type: raw.type }
    : null;
