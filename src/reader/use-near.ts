import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Calls back once, when an element comes within a screen of the window. */
export function useNear(
  element: RefObject<HTMLElement | null>,
  onNear: (element: HTMLElement) => void,
): void {
  useEffect(() => {
    const awaited = element.current;
    if (!awaited) return;
    // Without an observer (in a test) nothing is far.
    if (typeof IntersectionObserver === 'undefined') return onNear(awaited);
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        onNear(awaited);
      },
      { rootMargin: '100%' },
    );
    observer.observe(awaited);
    return () => observer.disconnect();
  }, []);
}
