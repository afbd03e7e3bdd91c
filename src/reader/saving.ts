import type { SavedState } from '../article/saved-state.ts';
import type { MessageKey } from './texts.ts';

/** How the article of a view stands among the saved ones, and what a reader can do about it. */
export interface Saving {
  readonly current: SavingNow;
  /** Saves it as it is shown, or once more with what the newspaper has changed. */
  save(): void;
  /** Takes it from the saved ones, or brings it back. */
  remove(): void;
  takeBack(): void;
  /** @returns a function that ends the calls. */
  subscribe(listener: (now: SavingNow) => void): () => void;
}

export interface SavingNow {
  state: SavedState;
  /** An answer is being waited for. */
  isBusy: boolean;
  /** What came of the reader's last wish; null while there is none, and once it is put away. */
  news: SavingNews | null;
}

export interface SavingNews {
  words: MessageKey;
  /** `kept`: it is no more than the button shows, so that it need not be seen; `told`: it is to be read. */
  weight: 'kept' | 'told';
  /** What is told can be taken back. */
  isUndoable: boolean;
}
