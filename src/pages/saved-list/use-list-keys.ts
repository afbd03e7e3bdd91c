import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from './use-desk.tsx';

/**
 * The keys that mean something anywhere beside the list: `/` searches, Ctrl or Cmd with Z takes the last move back. In what
 * is typed into they are the browser's.
 *
 * @param hasSingleKeys the reader wants keys without a modifier to do something (WCAG 2.2, 2.1.4)
 */
export function useListKeys(desk: Desk, hasSingleKeys: boolean): void {
  const latest = useRef({ desk, hasSingleKeys });
  latest.current = { desk, hasSingleKeys };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { desk, hasSingleKeys } = latest.current;
      if (event.isComposing || event.defaultPrevented || event.altKey || isTypedInto(event.target)) return;
      const isControl = event.ctrlKey || event.metaKey;
      if (isControl && event.key.toLowerCase() === 'z' && !event.shiftKey) desk.undo();
      else if (!isControl && event.key === '/' && (hasSingleKeys || isInList(event.target))) {
        desk.search.current?.focus();
        desk.search.current?.select();
      } else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** Where letters and Ctrl+Z are the field's own. */
const isTypedInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=checkbox]), select, textarea, dialog') !== null;

const isInList = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=grid]') !== null;
