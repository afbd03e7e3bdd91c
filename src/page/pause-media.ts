/**
 * Pauses what plays in the page, and what starts while the page is hidden.
 *
 * @returns a function that ends the watch; nothing starts again by itself.
 */
export function pauseMedia(document: Document): () => void {
  for (const media of document.querySelectorAll<HTMLMediaElement>('video, audio')) media.pause();
  const pauseStarted = (event: Event) => {
    // Events of media inside the reading view's shadow root arrive with the host as their target.
    const target = event.target;
    if (target instanceof HTMLMediaElement) target.pause();
  };
  document.addEventListener('play', pauseStarted, true);
  return () => document.removeEventListener('play', pauseStarted, true);
}
