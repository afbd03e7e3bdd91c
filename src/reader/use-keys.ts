import { useEffect, useRef } from 'preact/hooks';

/** What a key does; an entry's name is the key as `KeyboardEvent.key` tells it, letters in lower case. */
export type KeyActions = Readonly<Record<string, () => void>>;

/**
 * Listens for keys that a person presses while nothing else wants them: no field, no input method at work, no full
 * screen video, no combination that belongs to the browser. The page, which is hidden, does not get them.
 *
 * @param always what holds in any case.
 * @param single what single keys do; they are left alone where a field has the focus.
 */
export function useKeys(always: KeyActions, single: KeyActions): void {
  const latest = useRef({ always, single });
  latest.current = { always, single };
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (!isFree(event, document.fullscreenElement)) return;
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const action =
        latest.current.always[key] ?? (isInField(event) ? undefined : latest.current.single[key]);
      if (!action) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      action();
    };
    // First in line: a page that listens further down cannot keep the key from us.
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }, []);
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

/** The event's own target is the shadow host; the path knows what is inside. */
function isInField(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(?:input|textarea|select)$/.test(target.localName);
}
