import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Desk } from '../saved-list/use-desk.tsx';

/** Where the keys of the search lead: into the rows, or to the first of them. */
export type Way = 'enter' | 'openFirst';

export interface DeskKeys {
  /** The rows give themselves here. */
  desk: RefObject<Desk | null>;
  /** Goes there. Before the rows have come, it is done once they have; null takes that back. */
  lead(way: Way | null): void;
}

/** @param search whoever has left it meanwhile is not called back */
export function useDeskKeys(hasCome: boolean, search: RefObject<HTMLInputElement | null>): DeskKeys {
  const desk = useRef<Desk>(null);
  const early = useRef<Way | null>(null);
  const lead = (way: Way | null) => {
    early.current = desk.current ? null : way;
    if (way) desk.current?.[way]();
  };
  useEffect(() => {
    if (hasCome) lead(search.current === document.activeElement ? early.current : null);
  }, [hasCome]);
  return { desk, lead };
}
