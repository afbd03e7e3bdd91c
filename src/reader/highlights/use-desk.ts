import { useEffect, useState } from 'preact/hooks';
import { type Desk, deskOf } from './desk.ts';

/** The desk of a view; the component draws itself anew when something there changes. */
export function useDesk(view: HTMLElement): Desk | undefined {
  const desk = deskOf(view);
  const [, setChanges] = useState(0);
  useEffect(() => {
    const draw = () => setChanges((changes) => changes + 1);
    // What changed before this effect, which comes after the first picture.
    draw();
    return desk?.subscribe(draw);
  }, [desk]);
  return desk;
}
