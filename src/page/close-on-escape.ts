/**
 * Calls back when a person presses Escape and nothing else wants the key: no input method's composition, no full
 * screen video, no field that handled it.
 *
 * @returns a function that ends the listening.
 */
export function closeOnEscape(document: Document, onEscape: () => void): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing || event.defaultPrevented) return;
    if (document.fullscreenElement) return;
    event.preventDefault();
    onEscape();
  };
  document.addEventListener('keydown', listener);
  return () => document.removeEventListener('keydown', listener);
}
