import { useEffect, useState } from 'preact/hooks';

/** CSS pixels from the top of the page within which the bar always stays: about its own height. */
const alwaysShown = 56;
/** A shorter way than this, in CSS pixels, is a trembling finger and not a direction. */
const leastWay = 12;

/**
 * Whether the bar should be out of the way: true once the reader has scrolled down, false again on the way up.
 * It only listens, and stops listening when the component goes.
 */
export function useHidingBar(): boolean {
  const [hidden, setHidden] = useState(false);
  useEffect(() => {
    // Below zero while the page springs back at its end.
    const position = () => Math.max(0, window.scrollY);
    let last = position();
    const follow = () => {
      const current = position();
      if (current <= alwaysShown) setHidden(false);
      else if (Math.abs(current - last) < leastWay) return;
      else setHidden(current > last);
      last = current;
    };
    window.addEventListener('scroll', follow, { passive: true });
    return () => window.removeEventListener('scroll', follow);
  }, []);
  return hidden;
}
