/**
 * Calls back when a person presses Escape and nothing else wants the key: no input method's composition, no full
 * screen video, no field that handled it. The page, which is hidden, does not get the key.
 *
 * @returns a function that ends the listening.
 */
export function closeOnEscape(document: Document, onEscape: () => void): () => void {
  const window = document.defaultView;
  const listener = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing || event.defaultPrevented) return;
    if (document.fullscreenElement) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onEscape();
  };
  // First in line: a page that listens further down cannot keep the key from us.
  window?.addEventListener('keydown', listener, true);
  return () => window?.removeEventListener('keydown', listener, true);
}
