import type { Entry, Shelf } from '../entry.ts';

/** What a list of saved articles shows, and in which order. */
export interface ListView {
  shelf: Shelf;
  filters: ListFilters;
  sort: ListSort;
  /** `down`: the newest, longest or last of the alphabet first. */
  direction: 'up' | 'down';
  /** What is searched for; empty or white space for nothing. */
  query: string;
}

/** Shown is what fits all of them. */
export interface ListFilters {
  unread: boolean;
  inProgress: boolean;
  starred: boolean;
  highlighted: boolean;
  /** Null for any. */
  section: string | null;
  tag: string | null;
  author: string | null;
  /** Saved from this moment on, and before that one: milliseconds since 1970; null for no bound. */
  from: number | null;
  until: number | null;
}

/** `match`: the best matches of the query first; without a query as `saved`. */
export const listSorts = ['match', 'saved', 'published', 'words', 'title'] as const;
export type ListSort = (typeof listSorts)[number];

/** A line of the list. A damaged record is shown as such, and can be deleted by its number. */
export type ListRow = { damaged: false; entry: Entry } | { damaged: true; n: number; key: string | null };

/** How a view is read. */
export interface ReadOptions {
  /** Ends it, such as when the next letter has been typed. */
  signal: AbortSignal;
  /** Called with what has been found so far, while a phrase is looked for in further texts. */
  onSome?: (numbers: readonly number[]) => void;
}

/** What filters can be set to on a shelf, and how many articles each would show, in the order of the alphabet. */
export interface Facets {
  sections: Facet[];
  tags: Facet[];
  authors: Facet[];
}
export interface Facet {
  name: string;
  count: number;
}

/** A text with the words that were searched for: the odd parts are those to be marked. */
export type MarkedText = readonly string[];

export const noFilters: ListFilters = {
  unread: false,
  inProgress: false,
  starred: false,
  highlighted: false,
  section: null,
  tag: null,
  author: null,
  from: null,
  until: null,
};

/** The list as it opens: what was saved last is on top. */
export const firstView: ListView = {
  shelf: 'list',
  filters: noFilters,
  sort: 'match',
  direction: 'down',
  query: '',
};

/** Whether anything narrows what the shelf holds. */
export const isNarrowed = ({ filters, query }: ListView): boolean =>
  query.trim() !== '' || countFilters(filters) > 0;

export const countFilters = (filters: ListFilters): number =>
  Object.values(filters).filter((value) => value !== false && value !== null).length;
