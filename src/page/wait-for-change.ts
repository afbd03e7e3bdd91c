/**
 * Waits until a condition holds that only a change of the page can bring about: one observer, bounded in time.
 *
 * @param around the element below which the change is expected.
 * @param isReached asked after each batch of changes.
 * @param limit milliseconds.
 * @returns whether the condition was reached in time; rejects when the signal aborts first.
 */
export function waitForChange(
  around: Element,
  isReached: () => boolean,
  limit: number,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const end = (finish: () => void) => {
      observer.disconnect();
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      finish();
    };
    const abort = () => end(() => reject(signal.reason));
    const observer = new MutationObserver(() => {
      if (isReached()) end(() => resolve(true));
    });
    const timer = setTimeout(() => end(() => resolve(isReached())), limit);
    signal.addEventListener('abort', abort);
    observer.observe(around, { childList: true, characterData: true, subtree: true });
    if (isReached()) end(() => resolve(true));
  });
}
