import { highlightColours } from '../../library/entry.ts';
import { drawing } from '../beside/drawing.ts';
import { note as noteIcon } from '../icons/icon-paths.ts';
import { boxAt, boxesOf, boxLayer, canPaint } from '../text/boxes.ts';
import type { Book, Marked } from './book.ts';

/** As the style sheet (styles/painted.css) names them. */
const painted = (colour: string) => `doc-sach-marked-${colour}`;

/**
 * Paints what is marked, and keeps doing so. The words themselves are painted by the browser; where the system replaces
 * all colours, lines of four kinds stand under them instead, which Firefox's highlights cannot have (`text-decoration`,
 * by MDN's “::highlight()”).
 *
 * @returns a function that takes it away
 */
export function paintMarked(view: HTMLElement, book: Book): () => void {
  const forced = matchMedia('(forced-colors: active)');
  const isByBoxes = () => forced.matches || !canPaint();
  const boxes = boxLayer(view, 'marked-boxes', (origin) =>
    isByBoxes() ? book.marked.flatMap((marked) => boxesOfMarked(marked, origin)) : [],
  );
  const notes = boxLayer(view, 'note-marks', (origin) =>
    book.marked.flatMap((marked) => noteMark(marked, origin)),
  );
  const paint = () => {
    boxes.draw();
    notes.draw();
    if (canPaint()) paintRanges(isByBoxes() ? [] : book.marked);
  };
  const ended = new AbortController();
  forced.addEventListener('change', paint, { signal: ended.signal });
  const unsubscribe = book.subscribe(paint);
  paint();
  return () => {
    unsubscribe();
    ended.abort();
    boxes.end();
    notes.end();
    if (canPaint()) paintRanges([]);
  };
}

function paintRanges(marked: readonly Marked[]): void {
  for (const colour of highlightColours) {
    const ranges = marked
      .filter(({ highlight }) => highlight.colour === colour)
      .flatMap(({ ranges }) => ranges);
    if (ranges.length === 0) {
      CSS.highlights.delete(painted(colour));
      continue;
    }
    const highlight = new Highlight(...ranges);
    // What is being said is marked over it.
    highlight.priority = -1;
    CSS.highlights.set(painted(colour), highlight);
  }
}

const boxesOfMarked = ({ highlight, ranges }: Marked, origin: DOMRect): HTMLElement[] =>
  ranges.flatMap((range) => boxesOf(range, `marked-box ${highlight.colour}`, origin));

/** A sign at the end of what has a note. */
function noteMark({ highlight, ranges }: Marked, origin: DOMRect): HTMLElement[] {
  const end = highlight.note === '' ? undefined : [...(ranges.at(-1)?.getClientRects() ?? [])].at(-1);
  if (!end) return [];
  const mark = boxAt(new DOMRect(end.right, end.top, 0, 0), 'note-mark', origin);
  mark.append(drawing(mark.ownerDocument, noteIcon));
  return [mark];
}
