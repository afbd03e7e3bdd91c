/**
 * Where a reader is in an article, told by the text itself, so that another width or size finds the same sentence: the
 * passage (in the order of the page), its beginning, and the character at the top of the window.
 */
export interface Place {
  passage: number;
  /** The passage's first characters: it is looked for by them when the article has changed. */
  text: string;
  /** In UTF-16 units of the passage's text. */
  offset: number;
  /** How much of the article lies above, 0 to 1. */
  progress: number;
}

/** How many characters tell one passage from another. */
export const anchorLength = 120;

/** Who has read so much of an article has read it through: it begins anew, and is in progress no more. */
export const readThrough = 0.97;
