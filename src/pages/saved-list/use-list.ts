import { useLayoutEffect, useState } from 'preact/hooks';
import type { ListState } from './list-state.ts';
import type { SavedList } from './saved-list.ts';

/** What the list shows now; the component draws itself anew when that changes. */
export function useList(list: SavedList): ListState {
  const [state, setState] = useState(list.state);
  useLayoutEffect(() => {
    setState(list.state);
    return list.subscribe(setState);
  }, [list]);
  return state;
}
