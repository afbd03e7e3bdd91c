import {
  type Highlight,
  type HighlightColour,
  type HighlightOutcome,
  highlightLimits,
} from '../../library/entry.ts';
import { anchorOf } from './anchor/anchor-of.ts';
import { anchorFinder, type FindAnchor } from './anchor/find-anchor.ts';
import { mapText, rangesOf, type Span, spanOf, type TextMap } from './anchor/text-map.ts';
import { newId } from './new-id.ts';
import type { HighlightServices } from './services.ts';
import { type Told, toldOf } from './told.ts';
import { Unkept } from './unkept.ts';

/** A highlight, and where it stands in the view. */
export interface Marked {
  readonly highlight: Highlight;
  /** Null when its words are not in the article any more. */
  readonly span: Span | null;
  readonly ranges: readonly Range[];
}

export interface BookOptions {
  /** The view's `article` element. */
  article: Element;
  key: string;
  services: HighlightServices;
  /** Whether the services save the article with what is marked first. */
  canSave: boolean;
}

/**
 * What is marked in the article of one view, where it stands there, and how it changes. What the reader does shows at
 * once, and is taken back when it could not be kept.
 */
export class Book {
  /** In the order of the text; what is lost comes last. */
  marked: readonly Marked[] = [];
  /** What happened last. */
  told: Told | null = null;
  /** What the reader marked in last. */
  colour: HighlightColour = 'yellow';
  readonly #options: BookOptions;
  readonly #listeners = new Set<() => void>();
  #map: TextMap;
  #find: FindAnchor;
  /** What was looked for in this text, by the highlights' ids. */
  #found = new Map<string, Span | null>();
  #isSaved = false;
  /** Changes under way: what is read meanwhile may be of before them. */
  #changing = 0;
  readonly #unkept = new Unkept();

  constructor(options: BookOptions) {
    this.#options = options;
    this.#map = mapText(options.article);
    this.#find = anchorFinder(this.#map.text);
  }

  /** Whether something can be marked: the article is saved, or can be. */
  get canMark(): boolean {
    return this.#isSaved || this.#options.canSave;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads what is kept. What cannot be read leaves what is shown. */
  async refresh(): Promise<void> {
    const list = await this.#options.services.list(this.#options.key).catch((error: unknown) => {
      console.info('Đọc Sạch:', error);
      return undefined;
    });
    if (list === undefined || this.#changing > 0) return;
    const isBack = !this.#isSaved && list !== null;
    this.#isSaved = list !== null;
    this.#show(list ?? []);
    if (isBack) this.#keepAgain();
  }

  /** Finds everything again: the view shows another text. */
  remap(): void {
    this.#map = mapText(this.#options.article);
    this.#find = anchorFinder(this.#map.text);
    this.#found = new Map();
    this.#show(this.marked.map(({ highlight }) => highlight));
  }

  /** What a range holds of the article's text; null for nothing. */
  spanOf = (range: Range): Span | null => spanOf(this.#map, range);

  rangesOf = (span: Span): Range[] => rangesOf(this.#map, span);

  /** @returns the highlight of that id; undefined when it was removed, such as in another tab */
  find = (id: string): Marked | undefined => this.marked.find(({ highlight }) => highlight.id === id);

  /** The highlight at a place in the text: of several the one that was made last. */
  at = (place: number): Marked | undefined =>
    this.marked
      .filter(({ span }) => span && span.start <= place && place <= span.end)
      .sort((one, other) => other.highlight.made - one.highlight.made)[0];

  /** Marks a stretch; one that is marked already gets the colour. @returns null when it could not be kept */
  async mark(span: Span, colour: HighlightColour): Promise<Highlight | null> {
    if (span.end - span.start > highlightLimits.quote) {
      this.tell({ words: 'highlightTooLong', isFault: true });
      return null;
    }
    this.colour = colour;
    const same = this.marked.find(
      (marked) => marked.span?.start === span.start && marked.span.end === span.end,
    );
    const now = Date.now();
    const highlight: Highlight = same
      ? { ...same.highlight, colour, changed: now }
      : {
          id: newId(),
          key: this.#options.key,
          colour,
          note: '',
          anchor: anchorOf(this.#map.text, span),
          made: now,
          changed: now,
        };
    const isKept = await this.#put(highlight);
    if (isKept) this.tell({ words: 'highlighted', isFault: false });
    return isKept ? highlight : null;
  }

  /** Changes colour or note. */
  change(highlight: Highlight, change: Partial<Pick<Highlight, 'colour' | 'note'>>): Promise<boolean> {
    if (change.colour) this.colour = change.colour;
    return this.#put({ ...highlight, ...change, changed: Date.now() });
  }

  async remove(highlight: Highlight): Promise<void> {
    this.#unkept.forget(highlight);
    const rest = this.marked.map((marked) => marked.highlight).filter(({ id }) => id !== highlight.id);
    const isGone = await this.#change(rest, () => this.#options.services.remove(highlight));
    if (isGone) this.tell({ words: 'highlightRemoved', isFault: false, removed: highlight });
  }

  /** Takes back what was removed last. */
  async undo(): Promise<void> {
    const removed = this.told?.removed;
    if (removed && (await this.#put(removed))) this.tell({ words: 'undone', isFault: false });
  }

  tell(told: Told | null): void {
    this.told = told;
    this.#tellListeners();
  }

  async #put(highlight: Highlight): Promise<boolean> {
    const others = this.marked.map((marked) => marked.highlight).filter(({ id }) => id !== highlight.id);
    this.#unkept.forget(highlight);
    const isKept = await this.#change([...others, highlight], async () => {
      const outcome = await this.#options.services.put(highlight, this.#isSaved);
      if (outcome !== 'done') this.#unkept.add(highlight);
      return outcome;
    });
    if (isKept) this.#keepAgain();
    return isKept;
  }

  #keepAgain(): void {
    const { next } = this.#unkept;
    if (next) void this.#put(next);
  }

  async #change(shown: readonly Highlight[], act: () => Promise<HighlightOutcome>): Promise<boolean> {
    this.#changing++;
    this.#show(shown);
    const outcome = await act().catch((): HighlightOutcome => 'failed');
    this.#changing--;
    if (outcome !== 'done') this.tell(toldOf(outcome));
    await this.refresh();
    return outcome === 'done';
  }

  #show(kept: readonly Highlight[]): void {
    const placed = this.#unkept.over(kept).map((highlight) => {
      const found = this.#found.get(highlight.id);
      const span = found === undefined ? this.#find(highlight.anchor) : found;
      this.#found.set(highlight.id, span);
      return { highlight, span, ranges: span ? this.rangesOf(span) : [] };
    });
    const place = ({ span }: Marked) => span?.start ?? Number.POSITIVE_INFINITY;
    const order = (one: Marked, other: Marked) =>
      place(one) === place(other) ? one.highlight.made - other.highlight.made : place(one) - place(other);
    this.marked = placed.sort(order);
    this.#tellListeners();
  }

  #tellListeners(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
