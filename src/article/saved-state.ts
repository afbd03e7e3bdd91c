/** What is known of an article's place among the saved ones, as buttons and lists show it. */
export interface SavedState {
  isSaved: boolean;
  /** When another text of the newspaper's replaced what was saved, in milliseconds since 1970; null when none did. */
  changed: number | null;
  pictures: SavedPictures;
}

export interface SavedPictures {
  wanted: number;
  kept: number;
  /** They are being fetched now. */
  areComing: boolean;
  /** The storage was full before all of them were there. */
  isFull: boolean;
}

export const notSaved: SavedState = {
  isSaved: false,
  changed: null,
  pictures: { wanted: 0, kept: 0, areComing: false, isFull: false },
};
