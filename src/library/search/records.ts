/** The words of an article that has just been saved, each once, as canonicalWord gives them. */
export interface FreshWords {
  /** The number of its text. */
  n: number;
  title: string[];
  lead: string[];
  body: string[];
}

/** Which of 4,096 articles hold a word, in each part of them. */
export interface Posting {
  /** One of the word's forms: see index-forms.ts. */
  word: string;
  /** The articles from `block × 4096` on. */
  block: number;
  title: NumberSet;
  lead: NumberSet;
  body: NumberSet;
}

/** Numbers of a block, from 0: a sorted list while they are few, then a bit for each. See number-set.ts. */
export type NumberSet = Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;

/** How many articles one posting is about. */
export const blockSize = 4096;

export const parts = ['title', 'lead', 'body'] as const;
export type Part = (typeof parts)[number];
