/** Resolves when the whole document has been parsed; rejects when the signal aborts first. */
export function documentReady(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    // A page's script can send the event, not make it true.
    const look = () => document.readyState !== 'loading' && resolve();
    look();
    document.addEventListener('DOMContentLoaded', look, { signal });
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
