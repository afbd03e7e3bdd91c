/** CSS pixels between a card and what it belongs to. */
const gap = 8;
/** The same below what a finger selected, where the browser's handles hang (about 24 px, seen in Chromium for Android). */
const touchGap = 36;
/** The bar of the view, which nothing may lie under. */
const barHeight = 56;

/**
 * Puts a card below a box, or above it where there is no room, inside the window's width.
 *
 * @param element absolutely placed in an element that has no size
 * @param box in the window
 */
export function placeBeside(element: HTMLElement, box: DOMRect, isTouch = false): void {
  const origin = element.parentElement?.getBoundingClientRect();
  if (!origin) return;
  const { width, height } = element.getBoundingClientRect();
  const below = box.bottom + (isTouch ? touchGap : gap);
  const above = box.top - height - (isTouch ? 2 * touchGap : gap);
  const top = below + height > innerHeight && above > barHeight ? above : below;
  const room = document.documentElement.clientWidth - width - gap;
  const left = Math.max(gap, Math.min(box.left, room));
  element.style.setProperty('top', `${top - origin.top}px`);
  element.style.setProperty('left', `${left - origin.left}px`);
}

/** Where the last line of ranges stands in the window. */
export function lastLineOf(ranges: readonly Range[]): DOMRect | null {
  const boxes = ranges.flatMap((range) => [...range.getClientRects()]).filter(({ width }) => width > 0);
  return boxes.at(-1) ?? null;
}
