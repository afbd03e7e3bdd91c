/**
 * For a button's `mousedown`: a press of the mouse leaves the focus where it is, so that the space bar goes on
 * scrolling (on a focused button it presses it again) and a selection stays. The Tab key reaches the button as ever.
 */
export function keepFocus(event: MouseEvent): void {
  event.preventDefault();
  const button = event.currentTarget;
  const root = button instanceof Element ? button.getRootNode() : null;
  // Keys must reach what is shown (src/page/take-focus.ts).
  if (button instanceof Element && root instanceof ShadowRoot && root.activeElement === null)
    button.closest<HTMLElement>('.view')?.focus({ preventScroll: true });
}
