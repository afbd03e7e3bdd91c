import { readThrough } from '../../article/place.ts';
import type { Entry } from '../entry.ts';
import { titleOrder } from '../title-order.ts';
import type { StoredEntry } from './schema.ts';

/** An entry with what its indexes need. */
export function withDerived(entry: Entry): StoredEntry {
  return {
    ...entry,
    // What has no date sorts as the oldest.
    publishedOrder: publishedOrder(entry.published),
    titleOrder: titleOrder(entry.title),
    labels: labelsOf(entry),
  };
}

/** The same moment is the same text, whatever offset it was written with. */
function publishedOrder(published: string | null): string {
  const moment = published === null ? Number.NaN : Date.parse(published);
  return Number.isNaN(moment) ? '' : new Date(moment).toISOString();
}

/** What an entry is found by besides its words: each label names a filter of the list. */
function labelsOf(entry: Entry): string[] {
  return [
    label.shelf(entry.shelf),
    ...(entry.opened ? [] : [label.unread]),
    ...(isInProgress(entry) ? [label.inProgress] : []),
    ...(entry.starred ? [label.starred] : []),
    ...(entry.highlights > 0 ? [label.highlighted] : []),
    ...(entry.pictures.kept < entry.pictures.wanted ? [label.picturesMissing] : []),
    ...(entry.section === null ? [] : [label.section(entry.section)]),
    ...entry.tags.map(label.tag),
    ...new Set(entry.authors.map(label.author)),
  ];
}

/** How the labels are written. */
export const label = {
  unread: 'unread',
  inProgress: 'in progress',
  starred: 'starred',
  highlighted: 'highlighted',
  picturesMissing: 'pictures missing',
  shelf: (shelf: string): string => `shelf:${shelf}`,
  section: (section: string): string => `section:${section}`,
  tag: (tag: string): string => `tag:${tag}`,
  author: (author: string): string => `author:${author}`,
} as const;

/** Begun, and not read to its end. */
export const isInProgress = ({ progress }: Pick<Entry, 'progress'>): boolean =>
  progress > 0 && progress < readThrough;
