/** The words of an article that has just been saved, each once, in the forms in which they are searched. */
export interface FreshWords {
  /** The number of its text. */
  n: number;
  title: string[];
  lead: string[];
  body: string[];
}

/** Which of 4,096 articles hold a word, in each part of them. */
export interface Posting {
  word: string;
  /** The articles from `block × 4096` on. */
  block: number;
  title: NumberSet;
  lead: NumberSet;
  body: NumberSet;
}

/** Numbers of a block, from 0: a sorted list while they are few, then a bit for each. */
export type NumberSet = Uint16Array | Uint8Array;
