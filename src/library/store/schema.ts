import type { DBSchema } from 'idb';
import type { Article } from '../../article/article.ts';
import type { Entry, Highlight } from '../entry.ts';
import type { FreshWords, Posting } from '../search/records.ts';

/** The stores of the database, and what each is asked by. Versions of it are in migrations.ts. */
export interface LibrarySchema extends DBSchema {
  entries: {
    key: number;
    value: StoredEntry;
    indexes: {
      key: string;
      /** The list as it is usually shown. */
      shelf: [shelf: string, order: number];
      /** By the dates that people see. */
      saved: number;
      published: string;
      words: number;
      title: string;
      /** See `labelsOf` in derived.ts. */
      labels: string;
    };
  };
  texts: { key: string; value: StoredText };
  pictures: { key: [key: string, src: string]; value: StoredPicture };
  /** A small picture for each entry that has one, apart, so that a list reads no more than it shows. */
  thumbnails: { key: string; value: StoredThumbnail };
  /** Former texts, where the newspaper changed one after it was saved. */
  revisions: { key: [key: string, at: number]; value: StoredRevision };
  /** Words of articles that have not come into the postings yet. */
  fresh: { key: number; value: FreshWords };
  postings: { key: [word: string, block: number]; value: Posting };
  highlights: { key: string; value: Highlight; indexes: { key: string; made: number } };
  /** What an import under way has replaced, so that it can be taken back: whole, when it is cancelled or the browser dies. */
  journal: { key: number; value: JournalRecord };
  /** What is known of the library itself. */
  about: { key: string; value: { name: 'id'; value: string } };
}

/** An entry with what its indexes need; `derived.ts` makes it. */
export interface StoredEntry extends Entry {
  publishedOrder: string;
  titleOrder: string;
  labels: string[];
}

export interface StoredText {
  key: string;
  article: Article;
  /** When its page came from the newspaper, in milliseconds since 1970; not known of what an import has written. */
  loaded?: number;
}

export interface StoredPicture {
  key: string;
  /** The address in the article. */
  src: string;
  /** MIME type. */
  type: string;
  /** Not a Blob: those of WebKit and old Chromium may lose their file; a buffer is in the record itself. */
  bytes: ArrayBuffer;
}

export interface StoredThumbnail {
  key: string;
  type: string;
  bytes: ArrayBuffer;
}

export interface StoredRevision {
  key: string;
  /** When it was replaced, in milliseconds since 1970. */
  at: number;
  article: Article;
}

/** How an entry was before an import touched it; all null or empty for one that was not there. */
export interface JournalRecord {
  id?: number;
  key: string;
  entry: StoredEntry | null;
  article: Article | null;
  highlights: Highlight[];
  /** Addresses of the pictures that the import added. */
  added: string[];
  /** Times of the former texts that it added. */
  revisions: number[];
  /** Whether it added the small picture. */
  thumbnail: boolean;
}
