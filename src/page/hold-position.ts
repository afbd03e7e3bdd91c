/**
 * Milliseconds after which the longest scrolling that a key or wheel starts has run out in either browser (measured:
 * the key End over 2,000 pixels takes 150 ms in Chromium 156, 250 ms in Firefox ESR 153; a slow machine takes longer).
 */
const longestAnimation = 1000;

/** What a person does to scroll; each ends the holding, since the position is theirs again. */
const inputs = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Notes whether the window is being scrolled, as keys and wheels do it: over many frames. */
export function watchScrolling(window: Window): { isUnderWay(): boolean; stop(): void } {
  let underWay = false;
  const begin = () => {
    underWay = true;
  };
  const end = () => {
    underWay = false;
  };
  window.addEventListener('scroll', begin);
  window.addEventListener('scrollend', end);
  return {
    isUnderWay: () => underWay,
    stop() {
      window.removeEventListener('scroll', begin);
      window.removeEventListener('scrollend', end);
    },
  };
}

/**
 * Keeps the window where it was put while scrolling from before is still under way: neither browser stops that for
 * `scrollTo`, but goes on from the new position. Ends by itself.
 */
export function holdPosition(window: Window): void {
  const { scrollX, scrollY } = window;
  const ended = new AbortController();
  const { signal } = ended;
  const end = () => ended.abort();
  const putBack = () => {
    if (window.scrollX === scrollX && window.scrollY === scrollY) return;
    window.scrollTo({ top: scrollY, left: scrollX, behavior: 'instant' });
  };
  window.addEventListener('scroll', putBack, { signal });
  for (const input of inputs) window.addEventListener(input, end, { signal, capture: true, passive: true });
  window.setTimeout(end, longestAnimation);
}
