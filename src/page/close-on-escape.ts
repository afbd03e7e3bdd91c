/** Of a key press, what decides whether it closes a view. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'isTrusted' | 'isComposing' | 'defaultPrevented'>;

/**
 * Calls back when a person presses Escape and nothing else wants the key. The page, which is hidden, does not get it.
 *
 * @returns a function that ends the listening.
 */
export function closeOnEscape(document: Document, onEscape: () => void): () => void {
  const window = document.defaultView;
  const listener = (event: KeyboardEvent) => {
    if (!isForClosing(event, document.fullscreenElement)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    onEscape();
  };
  // Before all that listens further down. A page that listens here too came first, and may keep the key: the bar's
  // button and the toolbar's remain.
  window?.addEventListener('keydown', listener, true);
  return () => window?.removeEventListener('keydown', listener, true);
}

/** Not what a script made up, nor what an input method, a field that handled it, or a full screen video wants. */
export function isForClosing(
  { key, isTrusted, isComposing, defaultPrevented }: KeyPress,
  fullscreen: Element | null,
): boolean {
  return key === 'Escape' && isTrusted && !isComposing && !defaultPrevented && fullscreen === null;
}
