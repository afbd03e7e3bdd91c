import type { Desk } from './desk.ts';
import { selectedRange } from './selected-range.ts';

/** Milliseconds of rest after which a selection that grows by keys or by a finger is taken for what is meant. */
const rest = 200;

/** Tells the desk what is selected, once the reader is done selecting. @returns a function that ends it */
export function watchSelection(desk: Desk): () => void {
  const ended = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  let isTouch = false;
  const look = () => {
    const range = desk.book.canMark ? selectedRange(desk.article) : null;
    const span = range && desk.book.spanOf(range);
    desk.select(range && span ? { range: range.cloneRange(), span, isTouch } : null);
  };
  const lookSoon = () => {
    clearTimeout(timer);
    if (!isPressed) timer = setTimeout(look, rest);
  };
  const on = (name: string, listener: (event: Event) => void) =>
    document.addEventListener(name, listener, { capture: true, passive: true, signal: ended.signal });
  on('selectionchange', lookSoon);
  on('pointerdown', (event) => {
    if (!(event instanceof PointerEvent)) return;
    isTouch = event.pointerType !== 'mouse';
    // The bar must not come under a mouse that is still selecting; a finger lets go of the handles unseen.
    isPressed = !isTouch;
  });
  for (const name of ['pointerup', 'pointercancel'])
    on(name, () => {
      isPressed = false;
      lookSoon();
    });
  lookSoon();
  return () => {
    clearTimeout(timer);
    ended.abort();
  };
}
