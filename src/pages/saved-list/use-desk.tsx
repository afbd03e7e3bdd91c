import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ListRow } from '../../library/list/view.ts';
import { actOn } from './act-on.ts';
import { meantBy, undoMove } from './actions.ts';
import { focusActive } from './focus-active.ts';
import { Overlay } from './later-parts.ts';
import { type ListState, numberOf } from './list-state.ts';
import type { Over } from './overlay.tsx';
import type { RowAct } from './row-act.ts';
import type { SavedList } from './saved-list.ts';
import { useList } from './use-list.ts';

/** A saved list with what stands over it: a row's menu, the tags, the question before articles go for good. */
export interface Desk {
  list: SavedList;
  state: ListState;
  search: RefObject<HTMLInputElement | null>;
  /** The element around the grid. */
  holder: RefObject<HTMLDivElement | null>;
  act(act: RowAct, row: ListRow): void;
  /** The same with all that is selected. */
  actOnSelected(act: RowAct): void;
  /** Asks, and deletes all that the view shows. */
  deleteAll(): void;
  openMenu(row: ListRow, button: HTMLElement): void;
  undo(): void;
  /** Gives the focus to the list. */
  enter(): void;
  /** Opens the first that was found. */
  openFirst(): void;
  overlays: ComponentChildren;
}

/** @param search what searches the list */
export function useDesk(list: SavedList, search: Desk['search']): Desk {
  const state = useList(list);
  const [over, setOver] = useState<Over | null>(null);
  const holder = useRef<HTMLDivElement>(null);
  const enter = () => {
    const grid = holder.current?.querySelector<HTMLElement>('[role=grid]');
    if (grid) focusActive(grid);
  };
  const act = (wanted: RowAct, row: ListRow) =>
    actOn(list, wanted, { numbers: meantBy(list.state, numberOf(row)), row }, setOver);
  const close = () => {
    setOver(null);
    if (holder.current?.contains(document.activeElement) || document.activeElement === document.body) enter();
  };
  return {
    list,
    state,
    search,
    holder,
    act,
    actOnSelected: (wanted) => actOn(list, wanted, { numbers: [...list.state.selected], row: null }, setOver),
    deleteAll: () => setOver({ is: 'question', numbers: list.state.order }),
    openMenu: (row, button) => setOver({ is: 'menu', row, button }),
    undo: () => void undoMove(list),
    enter,
    openFirst: () => void list.first().then((first) => first && act('open', first)),
    overlays: over && <Overlay {...{ over, list }} onClose={close} onAct={act} />,
  };
}
