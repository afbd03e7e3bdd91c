import type { LibraryFailure } from './library-error.ts';

/** Where a saved article stands. What is removed stays in the trash for a while, so that it can be taken back. */
export const shelves = ['list', 'archive', 'trash'] as const;
export type Shelf = (typeof shelves)[number];

/** A saved article as lists show it: everything but its text and its pictures. Texts are in Unicode NFC. */
export interface Entry {
  /** The number of its text; another text has another number, and none is given twice. */
  n: number;
  /** `host/id`, as `Article.key`. */
  key: string;
  /** The newspaper's address of it, as `cleanAddress` gives it. */
  url: string;
  /** Empty when the page named none. */
  title: string;
  section: string | null;
  authors: string[];
  /** As `Article.published`. */
  published: string | null;
  /** As `Article.words`. */
  words: number;
  /** When it was saved first, by the clock of that moment: milliseconds since 1970. What people are shown. */
  saved: number;
  /** Greater for what was saved later, even if the clock was set back in between. What lists are sorted by. */
  order: number;
  shelf: Shelf;
  /** When it came into the trash, in milliseconds since 1970; null elsewhere. */
  removed: number | null;
  starred: boolean;
  /** As the reader typed them, without white space at the ends; no two that are alike. */
  tags: string[];
  /** Whether it was ever opened since it was saved. */
  opened: boolean;
  /** How much of it has been read, 0 to 1. */
  progress: number;
  /** When another text of the newspaper's replaced what was saved, in milliseconds since 1970; null when none did. */
  changed: number | null;
  /** How many passages the reader has marked. */
  highlights: number;
  pictures: PictureState;
}

/** How far the pictures of an entry have been saved. */
export interface PictureState {
  /** How many the article has, videos' and players' still pictures included. */
  wanted: number;
  kept: number;
  /** Bytes of those kept. */
  bytes: number;
  /** How often the missing ones have been tried, with somebody answering and room for them. */
  tries: number;
  /** When they were tried last, in milliseconds since 1970; null when never. */
  tried: number | null;
  /** The storage was full: they are not tried again by themselves for a day. */
  full: boolean;
}

/** What readers change of entries. A change of several at once is made whole or not at all. */
export interface EntryChange {
  shelf?: Shelf;
  starred?: boolean;
  opened?: boolean;
  progress?: number;
  addTags?: string[];
  removeTags?: string[];
}

/** A passage that the reader has marked in a saved article. */
export interface Highlight {
  /** Unique in the library, such as a UUID. */
  id: string;
  /** The article's key. */
  key: string;
  colour: HighlightColour;
  /** The reader's note; empty for none. At most `highlightLimits.note` UTF-16 units, as the anchor's quote. */
  note: string;
  anchor: TextAnchor;
  /** Milliseconds since 1970. */
  made: number;
  changed: number;
}
export const highlightColours = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof highlightColours)[number];

/**
 * Where marked words are, told by the text itself, so that they are found again when the newspaper has changed the text
 * around them (after the Web Annotation Data Model's TextQuoteSelector and TextPositionSelector).
 */
export interface TextAnchor {
  /** The marked words. */
  quote: string;
  /** The text right before and after them, up to 64 characters each. */
  before: string;
  after: string;
  /** Where they began in the article's whole text, in UTF-16 units: which one is meant, if there are several alike. */
  at: number;
}

/** How long the parts of a highlight may be, in UTF-16 units, and how many an article may have. */
export const highlightLimits = { note: 10_000, quote: 5_000, context: 64, inArticle: 1_000 } as const;

/**
 * What came of changing a highlight: `done`, it is on the disk; `gone`, its article is not saved (any more), or another's
 * highlight has its id; `too many`, the article has as many as it may have; else what is wrong with the library.
 */
export type HighlightOutcome = 'done' | 'gone' | 'too many' | LibraryFailure;

/** A highlight as the whole library lists them: with its article's title and address, as its entry has them. */
export interface ListedHighlight extends Highlight {
  title: string;
  url: string;
}
