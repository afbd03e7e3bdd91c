import type { LocatedBy } from '../extraction.ts';

/** Where an article's body was found. */
export interface Located {
  by: LocatedBy;
  /** The elements that hold the body, in document order, none inside another. */
  bodies: Element[];
  /** Elements inside them that are not the article's. */
  beside?: Element[];
}
