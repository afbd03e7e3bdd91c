import type { HighlightColour } from '../../library/entry.ts';
import type { ToolName } from '../tools/tool.ts';
import type { Span } from './anchor/text-map.ts';
import type { Book, Marked } from './book.ts';
import { selectedRange, selectionIn } from './selected-range.ts';

/** What is selected, as the bar beside it needs it. */
export interface Selected {
  readonly range: Range;
  readonly span: Span;
  /** By a finger: the browser shows handles and a menu of its own. */
  readonly isTouch: boolean;
}

/** Which highlight's card is open. */
export interface Opened {
  readonly id: string;
  /** The reader wants to write. */
  readonly atNote: boolean;
}

type HighlightTool = Extract<ToolName, 'marker' | 'highlight' | 'notes'>;

/** What goes on in one view: the book, what is selected, and which tools of this part are open. */
export class Desk {
  readonly book: Book;
  readonly article: HTMLElement;
  selected: Selected | null = null;
  opened: Opened | null = null;
  readonly #openTool: (tool: ToolName) => void;
  readonly #closings = new Map<HighlightTool, () => void>();
  readonly #listeners = new Set<() => void>();

  constructor(book: Book, article: HTMLElement, openTool: (tool: ToolName) => void) {
    this.book = book;
    this.article = article;
    this.#openTool = openTool;
    book.subscribe(() => this.#tell());
  }

  /** Calls back when anything here, or in the book, has changed. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  select(selected: Selected | null): void {
    if (!selected && !this.selected) return;
    this.selected = selected;
    this.#tell();
    if (selected) this.#openTool('marker');
    else this.close('marker');
  }

  /** Marks what is selected. @param atNote opens the card to write a note */
  async mark(colour: HighlightColour = this.book.colour, atNote = false): Promise<void> {
    const range = selectedRange(this.article);
    // A press on the bar may have taken the selection along.
    const span = (range && this.book.spanOf(range)) ?? this.selected?.span ?? null;
    if (!span || !this.book.canMark) return;
    selectionIn(this.article)?.collapseToEnd();
    this.select(null);
    const highlight = await this.book.mark(span, colour);
    if (highlight && atNote) this.open({ id: highlight.id, atNote });
  }

  open(opened: Opened): void {
    this.opened = opened;
    this.#tell();
    this.#openTool('highlight');
  }

  /** Scrolls to a highlight, and opens its card. One that is lost has its card alone. */
  goTo({ highlight, ranges }: Marked): void {
    const box = ranges[0]?.getBoundingClientRect();
    if (box) scrollBy({ top: box.top - innerHeight * 0.3, behavior: 'instant' });
    this.open({ id: highlight.id, atNote: false });
  }

  /** Shows all that is marked, in the card's place. */
  openAll(): void {
    this.close('highlight');
    this.#openTool('notes');
  }

  /** A tool that is drawn tells how it is closed. @returns a function that forgets it */
  drawn(tool: HighlightTool, close: () => void): () => void {
    this.#closings.set(tool, close);
    return () => this.#closings.delete(tool);
  }

  close(tool: HighlightTool): void {
    this.#closings.get(tool)?.();
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** The tools are drawn by the view, apart from what paints: they find each other by it. */
const desks = new WeakMap<HTMLElement, Desk>();

export const deskOf = (view: HTMLElement): Desk | undefined => desks.get(view);
export const keepDesk = (view: HTMLElement, desk: Desk): void => void desks.set(view, desk);
