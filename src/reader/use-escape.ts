import { useLayoutEffect, useRef } from 'preact/hooks';
import { listenForKeys } from './free-keys.ts';

/** Calls back when a person presses Escape and nothing else wants the key. */
export function useEscape(onEscape: () => void): void {
  const latest = useRef(onEscape);
  latest.current = onEscape;
  // From the first moment that the view stands there: a press right then would be lost.
  useLayoutEffect(
    () =>
      listenForKeys(window, (key) => {
        if (key !== 'Escape') return false;
        latest.current();
        return true;
      }),
    [],
  );
}
