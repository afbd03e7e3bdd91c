import type { Entry, EntryChange, Shelf } from '../../library/entry.ts';
import type { LibraryFailure } from '../../library/library-error.ts';
import type { Facets, ListRow, ListView, MarkedText, ReadOptions } from '../../library/list/view.ts';

/** What the saved list asks of the extension. The object must stay the same while the list shows. */
export interface ListServices {
  /** The numbers of all that a view shows. @throws LibraryError; the signal's reason when it aborts */
  readOrder(view: ListView, options: ReadOptions): Promise<number[]>;
  /** The rows of some numbers; what is gone is left out. @throws LibraryError */
  readRows(numbers: readonly number[]): Promise<ListRow[]>;
  /** What of an article matches a query. Loads its text: for rows in sight. Never throws. */
  readMatch(entry: Entry, query: string): Promise<Match>;
  /** The small picture of an article; null where it has none. Never throws. */
  readThumbnail(key: string): Promise<Blob | null>;
  /** @throws LibraryError */
  readFacets(shelf: Shelf): Promise<Facets>;
  /** All tags of the library. Never throws. */
  readTags(): Promise<string[]>;
  /** Bytes of storage that the extension takes, as the browser estimates it; null where it does not tell. Never throws. */
  readUsage(): Promise<number | null>;
  /** Changes entries, all or none. Never throws. @returns null when it is done */
  change(keys: readonly string[], change: EntryChange): Promise<LibraryFailure | null>;
  /** Deletes entries for good; damaged ones by their numbers. Never throws. */
  deleteForGood(keys: readonly string[], numbers: readonly number[]): Promise<LibraryFailure | null>;
  /** Takes the last move to another shelf back. Never throws. */
  undoMove(): Promise<LibraryFailure | null>;
  /** The offer to take it back is put away. */
  forgetMove(): void;
  /** Calls back with what could be taken back after each change of it. @returns what ends the calls */
  watchMove(listener: (move: Move | null) => void): () => void;
  /** Calls back with whether the browser has cleared what was saved, and nobody was told. @returns what ends the calls */
  watchCleared(listener: (isCleared: boolean) => void): () => void;
  /** The reader has been told. */
  forgetCleared(): void;
  /** Calls back with the keys of what has changed; null for all. @returns what ends the calls */
  watchChanges(listener: (keys: readonly string[] | null) => void): () => void;
  /** Opens a saved article in a tab. `isBehind`: the list stays in front. */
  open(key: string, isBehind: boolean): void;
}

/** What was moved to another shelf last, and can be taken back. */
export interface Move {
  to: Shelf;
  count: number;
}

export interface Match {
  /** Null where the query is not in it. */
  title: MarkedText | null;
  /** What of its text matches; where its title alone does, how it begins. Null where nothing of it can be shown. */
  passage: MarkedText | null;
}
