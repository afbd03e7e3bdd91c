import type { Highlight, HighlightOutcome, ListedHighlight } from '../../../library/entry.ts';
import type { MarkedArticle } from '../../../sharing/highlights-to-markdown.ts';

/** What the list of all notes asks of the extension. The object must stay the same while the list is shown. */
export interface NotesServices {
  /**
   * All highlights whose words, notes or titles have the words of a query; the newest first.
   *
   * @throws when they cannot be read
   */
  list(query: string): Promise<readonly ListedHighlight[]>;
  put(highlight: Highlight): Promise<HighlightOutcome>;
  remove(highlight: Pick<Highlight, 'id' | 'key'>): Promise<HighlightOutcome>;
  /** Calls back when highlights may have changed. @returns a function that ends the calls */
  watch(listener: () => void): () => void;
  /** @throws when what writes it cannot come */
  toMarkdown(articles: readonly MarkedArticle[]): Promise<string>;
  /** The address of the saved article's page, at the highlight. */
  addressOf(highlight: Pick<Highlight, 'id' | 'key'>): string;
}
