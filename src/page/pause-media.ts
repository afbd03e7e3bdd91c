import { openRoots } from './open-roots.ts';

/**
 * Pauses what plays in the page, and what starts while the page is hidden. Media inside open shadow roots count, in
 * those that are there from the beginning.
 *
 * @returns a function that ends the watch; nothing starts again by itself.
 */
export function pauseMedia(document: Document): () => void {
  const ended = new AbortController();
  const pauseStarted = (event: Event) => {
    // Events of media inside the reading view's shadow root do not leave it.
    const target = event.target;
    if (target instanceof HTMLMediaElement) target.pause();
  };
  for (const root of openRoots(document)) {
    for (const media of root.querySelectorAll<HTMLMediaElement>('video, audio')) media.pause();
    root.addEventListener('play', pauseStarted, { capture: true, signal: ended.signal });
  }
  return () => ended.abort();
}
