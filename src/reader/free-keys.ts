/** Does what a key means; gives whether it meant anything. Letters come in lower case. */
export type OnKey = (key: string, event: KeyboardEvent) => boolean;

/**
 * Listens for keys that a person presses while nothing else wants them: no input method at work, no full screen video,
 * no combination that belongs to the browser. The page, which is hidden, does not get what meant something.
 *
 * @returns a function that ends the listening.
 */
export function listenForKeys(window: Window, onKey: OnKey): () => void {
  const listener = (event: KeyboardEvent) => {
    if (!isFree(event, window.document.fullscreenElement)) return;
    if (!onKey(event.key.length === 1 ? event.key.toLowerCase() : event.key, event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // First in line: a page that listens further down cannot keep the key from us.
  window.addEventListener('keydown', listener, true);
  return () => window.removeEventListener('keydown', listener, true);
}

/** Of a key press, what decides whether anything else wants it. */
type KeyPress = Pick<
  KeyboardEvent,
  'isTrusted' | 'isComposing' | 'defaultPrevented' | 'ctrlKey' | 'altKey' | 'metaKey'
>;

/** Not what a script made up, nor what an input method, a field that handled it, or a full screen video wants. */
export function isFree(event: KeyPress, fullscreen: Element | null): boolean {
  if (!event.isTrusted || event.isComposing || event.defaultPrevented) return false;
  return !event.ctrlKey && !event.altKey && !event.metaKey && fullscreen === null;
}
