import type { Told } from '../../truth/told.ts';

/** What an engine got out of a page. All addresses as the engine gives them. */
export interface Telling {
  title: string;
  /** Shown above the text as a part of its own; empty where an engine leaves the lead inside the text. */
  lead: string;
  /** Known, but not meant to be shown: the page's summary for machines. */
  summary: string;
  author: string;
  /** The lines of the text, captions among them. */
  paragraphs: string[];
  /** For each picture all the addresses that it was given. */
  images: string[][];
  media: string[];
  /** Where the engine gives parts instead of HTML. */
  told?: Told;
}

/** A way of turning a page into an article. */
export interface Engine {
  /**
   * What is timed: everything from the page as it stands to content that is safe to show. Changes nothing in the page.
   *
   * @returns a way to tell what was found, whose cost is no engine's; null when the engine finds no article.
   */
  run(document: Document, url: URL): (() => Telling) | null;
}
