import { useLayoutEffect, useState } from 'preact/hooks';
import { firstView, type ListView } from '../../library/list/view.ts';
import type { ListState } from '../saved-list/list-state.ts';
import type { SavedList } from '../saved-list/saved-list.ts';

/** What is asked of a list that may not have come yet. */
export interface Asked {
  view: ListView;
  /** What the list shows; null until it has come. */
  state: ListState | null;
  show(change: Partial<ListView>): void;
}

/** What is asked before the list is there, it is asked once it has come. */
export function useAsked(list: SavedList | null): Asked {
  const [early, setEarly] = useState(firstView);
  const [known, setKnown] = useState<ListState | null>(null);
  useLayoutEffect(() => {
    if (!list) return;
    if (early !== firstView) void list.show(early);
    setKnown(list.state);
    return list.subscribe(setKnown);
  }, [list]);
  const state = list && known;
  return {
    view: state?.view ?? early,
    state,
    show(change) {
      if (list) void list.show(change);
      else setEarly((before) => ({ ...before, ...change }));
    },
  };
}
