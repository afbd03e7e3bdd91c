import type { Entry } from '../../library/entry.ts';
import { alike, spelledAs, tidyTag } from '../../library/tags.ts';

/** A tag of several articles, as it is being edited. */
export interface TagShare {
  tag: string;
  /** How many of the articles have it. */
  count: number;
  /** All are to have it; else it stays with those that have it. */
  isForAll: boolean;
}

/** All tags that any of some articles has, by what counts as the same tag. */
export function tagShares(entries: readonly Pick<Entry, 'tags'>[]): TagShare[] {
  const shares = new Map<string, TagShare>();
  for (const tag of entries.flatMap(({ tags }) => tags)) {
    const count = (shares.get(alike(tag))?.count ?? 0) + 1;
    const { tag: spelling } = shares.get(alike(tag)) ?? { tag };
    shares.set(alike(tag), { tag: spelling, count, isForAll: count === entries.length });
  }
  return [...shares.values()];
}

/**
 * The same with a tag for all: one of them, or a new one.
 *
 * @param known those of the library, whose spelling a new one takes
 */
export function withTag(
  shares: readonly TagShare[],
  typed: string,
  known: readonly string[] = [],
): TagShare[] {
  const tag = spelledAs(tidyTag(typed), known);
  if (tag === '') return [...shares];
  const isThere = shares.some((share) => isSame(share.tag, tag));
  if (!isThere) return [...shares, { tag, count: 0, isForAll: true }];
  return shares.map((share) => (isSame(share.tag, tag) ? { ...share, isForAll: true } : share));
}

/** What is to be changed of each article; null for nothing. */
export function tagChange(
  former: readonly TagShare[],
  now: readonly TagShare[],
): { addTags: string[]; removeTags: string[] } | null {
  const wasForAll = ({ tag }: TagShare) => former.some((share) => share.isForAll && share.tag === tag);
  const added = now.filter((share) => share.isForAll && !wasForAll(share));
  const removed = former.filter(({ tag }) => !now.some((share) => share.tag === tag));
  if (added.length + removed.length === 0) return null;
  const names = (shares: TagShare[]) => shares.map(({ tag }) => tag);
  return { addTags: names(added), removeTags: names(removed) };
}

const isSame = (one: string, other: string): boolean => alike(one) === alike(other);
