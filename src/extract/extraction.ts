import type { Article } from '../article/article.ts';

/** What an extraction gives: an article or a reason why there is none, and in both cases the trace. */
export type Extraction =
  | { ok: true; article: Article; trace: Trace }
  | { ok: false; reason: FailureReason; trace: Trace };

export type FailureReason =
  /** The address does not name an article of the newspaper. */
  | 'not-an-article-address'
  /** The body is still the token that the site's script has to turn into HTML. */
  | 'scrambled'
  /** The page was still coming when the patience with it was over, and its text may be there in part only. */
  | 'unfinished'
  /** The site's marks tell nothing, and what looks without them was not given. */
  | 'weighing-needed'
  /** The body holds only a few words, and the page names no article: it says that there is none. */
  | 'not-found'
  /** Nothing on the page is an article's text, picture or media. */
  | 'no-content';

/**
 * How the body was found: by the site's id or class, by the title it repeats, by Readability over the whole page, or as
 * what follows the title.
 */
export type LocatedBy = 'id' | 'class' | 'repeated title' | 'readability' | 'title';

/** The debug trace: how the body was found, and everything that was left out of it. */
export interface Trace {
  locatedBy: LocatedBy | null;
  removals: Removal[];
}

export interface Removal {
  /** The step's name in the list of steps. */
  step: string;
  reason: string;
  /** What was removed, as text; the tag and address for what has no text. At most 2,000 characters. */
  text: string;
}
