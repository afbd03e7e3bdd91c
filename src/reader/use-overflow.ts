import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether an element's content is wider than the element, also after the window or the text size has changed. */
export function useOverflow(element: RefObject<HTMLElement | null>): boolean {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const frame = element.current;
    // Without an observer (in a test) nothing has a width either.
    if (frame === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      // On paper it is laid out anew, and keeps what was found on the screen: the style for paper goes by that.
      if (!matchMedia('print').matches) setWide(frame.scrollWidth > frame.clientWidth + 1);
    });
    observer.observe(frame);
    for (const child of frame.children) observer.observe(child);
    return () => observer.disconnect();
  }, [element]);
  return wide;
}
