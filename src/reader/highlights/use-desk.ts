import { useEffect, useState } from 'preact/hooks';
import { type Desk, deskOf } from './desk.ts';

/** The desk of a view; the component draws itself anew when something there changes. */
export function useDesk(view: HTMLElement): Desk | undefined {
  const desk = deskOf(view);
  const [, setChanges] = useState(0);
  useEffect(() => desk?.subscribe(() => setChanges((changes) => changes + 1)), [desk]);
  return desk;
}
