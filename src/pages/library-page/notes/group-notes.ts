import type { ListedHighlight } from '../../../library/entry.ts';

/** The highlights of one article. */
export interface NoteGroup {
  key: string;
  title: string;
  url: string;
  highlights: readonly ListedHighlight[];
}

/** Highlights by their articles; articles and highlights keep the order in which they come. */
export function groupNotes(highlights: readonly ListedHighlight[]): NoteGroup[] {
  const groups = new Map<string, NoteGroup & { highlights: ListedHighlight[] }>();
  for (const highlight of highlights) {
    const { key, title, url } = highlight;
    const group = groups.get(key);
    if (group) group.highlights.push(highlight);
    else groups.set(key, { key, title, url, highlights: [highlight] });
  }
  return [...groups.values()];
}
