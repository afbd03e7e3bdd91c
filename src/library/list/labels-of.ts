import { label } from '../store/derived.ts';
import type { ListFilters } from './view.ts';

/** The labels of what fits the filters, but for the date and the tag, which may be written in several ways. */
export function labelsOf({
  unread,
  inProgress,
  starred,
  highlighted,
  section,
  author,
}: ListFilters): string[] {
  return [
    unread && label.unread,
    inProgress && label.inProgress,
    starred && label.starred,
    highlighted && label.highlighted,
    section !== null && label.section(section),
    author !== null && label.author(author),
  ].filter((name) => name !== false);
}
