/** Milliseconds: slow enough for the eye to follow, and there before the next words are said. */
const duration = 400;

/**
 * Scrolls the window smoothly to `top`, in CSS pixels; at once for who wants no motion. The browsers' own smooth
 * scrolling does not give way to a hand: a wheel that is turned meanwhile turns for nothing (seen in Chromium 156 and
 * Firefox ESR 153).
 *
 * @param onEnd told when the window has arrived and its last `scroll` event has been sent; not after a stop.
 * @returns stops it where it is.
 */
export function glideTo(top: number, onEnd: () => void): () => void {
  const from = scrollY;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  let begun: number | null = null;
  let isThere = false;
  const step = (now: number) => {
    if (isThere) {
      onEnd();
      return;
    }
    begun ??= now;
    const progress = isStill ? 1 : Math.min(1, (now - begun) / duration);
    isThere = progress === 1;
    scrollTo({ top: from + (top - from) * easeOut(progress), behavior: 'instant' });
    frame = requestAnimationFrame(step);
  };
  let frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

const easeOut = (progress: number): number => 1 - (1 - progress) ** 3;
