import type { Marked } from './book.ts';
import type { Desk } from './desk.ts';
import { selectedRange } from './selected-range.ts';

/** Opens the card of a highlight that is pressed. @returns a function that ends it */
export function watchPresses(desk: Desk): () => void {
  const ended = new AbortController();
  const listener = (event: MouseEvent) => {
    const [target] = event.composedPath();
    // A link leads on, a picture opens, and who selects does not press.
    if (
      !event.isTrusted ||
      event.defaultPrevented ||
      !(target instanceof Element) ||
      target.closest('a, button, img, video, audio')
    )
      return;
    if (selectedRange(desk.article)) return;
    const marked = markedAt(desk.book.marked, event.clientX, event.clientY);
    if (marked) desk.open({ id: marked.highlight.id, atNote: false });
  };
  desk.article.addEventListener('click', listener, { signal: ended.signal });
  return () => ended.abort();
}

/** The one made last, where several lie over each other. */
function markedAt(marked: readonly Marked[], x: number, y: number): Marked | undefined {
  const isIn = ({ left, right, top, bottom }: DOMRect) => x >= left && x <= right && y >= top && y <= bottom;
  return marked
    .filter(({ ranges }) => ranges.some((range) => [...range.getClientRects()].some(isIn)))
    .sort((one, other) => other.highlight.made - one.highlight.made)[0];
}
