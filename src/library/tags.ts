/** Characters (code points) of the longest tag. */
export const longestTag = 60;
/** Tags of one entry. */
export const mostTags = 50;

/**
 * A tag as it is kept: NFC, white space single and none at the ends, cut to {@link longestTag}.
 *
 * @returns empty for what is none
 */
export function tidyTag(text: string): string {
  const tidy = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return [...tidy].slice(0, longestTag).join('').trim();
}

/** Tags after some were taken away and some added: no two alike (whatever their case), no more than {@link mostTags}. */
export function changedTags(
  tags: readonly string[],
  { addTags = [], removeTags = [] }: { addTags?: readonly string[]; removeTags?: readonly string[] },
): string[] {
  const gone = new Set(removeTags.map(alike));
  const changed = new Map<string, string>();
  for (const tag of tags) if (!gone.has(alike(tag))) changed.set(alike(tag), tag);
  for (const tag of addTags.map(tidyTag)) {
    if (tag !== '' && changed.size < mostTags && !changed.has(alike(tag))) changed.set(alike(tag), tag);
  }
  return [...changed.values()];
}

/** The same for tags that count as one. */
export const alike = (tag: string): string => tidyTag(tag).toLowerCase();

/** A tag as it is spelled among others already; as it is where none of them is alike. */
export const spelledAs = (tag: string, known: readonly string[]): string =>
  known.find((other) => alike(other) === alike(tag)) ?? tag;
