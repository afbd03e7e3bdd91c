import type { Highlight, HighlightOutcome } from '../../library/entry.ts';

/** How a reading view reads and changes what is marked in its article. */
export interface HighlightServices {
  /** @returns null where the article is not saved. @throws when nobody answers, such as after an update */
  list(key: string): Promise<readonly Highlight[] | null>;
  /**
   * Keeps a highlight, in the place of the one with its id.
   *
   * @param isSaved false: the article is to be saved first. All is asked for at once: the page may go the next moment.
   */
  put(highlight: Highlight, isSaved: boolean): Promise<HighlightOutcome>;
  remove(highlight: Pick<Highlight, 'id' | 'key'>): Promise<HighlightOutcome>;
  /** Calls back when highlights of the article may have changed. @returns a function that ends the calls */
  watch(key: string, listener: () => void): () => void;
}
