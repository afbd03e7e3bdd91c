import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Entry } from '../../library/entry.ts';
import type { ListRow } from '../../library/list/view.ts';
import { changeRows, deleteRows, meantBy, rowsOf, undoMove } from './actions.ts';
import { DeleteQuestion } from './delete-question.tsx';
import { focusActive } from './focus-active.ts';
import { type ListState, numberOf } from './list-state.ts';
import type { RowAct } from './row-act.ts';
import { RowMenu } from './row-menu.tsx';
import type { SavedList } from './saved-list.ts';
import { TagsDialog } from './tags-dialog.tsx';
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
  overlays: ComponentChildren;
}

type Over =
  | { is: 'menu'; row: ListRow; button: HTMLElement }
  | { is: 'tags'; entries: Entry[] }
  | { is: 'question'; numbers: readonly number[] }
  | null;

export function useDesk(list: SavedList): Desk {
  const state = useList(list);
  const [over, setOver] = useState<Over>(null);
  const search = useRef<HTMLInputElement>(null);
  const holder = useRef<HTMLDivElement>(null);
  const enter = () => {
    const grid = holder.current?.querySelector<HTMLElement>('[role=grid]');
    if (grid) focusActive(grid);
  };
  const editTags = async (numbers: readonly number[]) => {
    const entries = (await rowsOf(list, numbers)).flatMap((row) => (row.damaged ? [] : [row.entry]));
    if (entries.length > 0) setOver({ is: 'tags', entries });
  };

  function actOn(act: RowAct, numbers: readonly number[], row: ListRow | null): void {
    const { shelf } = list.state.view;
    const isDamaged = row?.damaged ?? false;
    if (act === 'open' || act === 'open-behind') {
      if (row && !row.damaged) list.services.open(row.entry.key, act === 'open-behind');
    } else if (act === 'tags') void editTags(numbers);
    else if (act === 'delete' || (act === 'trash' && (shelf === 'trash' || isDamaged)))
      setOver({ is: 'question', numbers });
    else if (act === 'unstar') void changeRows(list, numbers, { starred: false });
    else if (act === 'star')
      void changeRows(list, numbers, { starred: !(row && !row.damaged && row.entry.starred) });
    else if (act === 'archive')
      void changeRows(list, numbers, { shelf: shelf === 'list' ? 'archive' : 'list' });
    else void changeRows(list, numbers, { shelf: act });
  }

  const close = () => {
    setOver(null);
    if (holder.current?.contains(document.activeElement) || document.activeElement === document.body) enter();
  };
  const overlays = over && (
    <Overlay
      {...{ over, list, close }}
      onAct={(act, row) => actOn(act, meantBy(list.state, numberOf(row)), row)}
    />
  );
  return {
    list,
    state,
    search,
    holder,
    act: (act, row) => actOn(act, meantBy(list.state, numberOf(row)), row),
    actOnSelected: (act) => actOn(act, [...list.state.selected], null),
    deleteAll: () => setOver({ is: 'question', numbers: list.state.order }),
    openMenu: (row, button) => setOver({ is: 'menu', row, button }),
    undo: () => void undoMove(list),
    enter,
    overlays,
  };
}

interface OverlayProps {
  over: NonNullable<Over>;
  list: SavedList;
  close(): void;
  onAct(act: RowAct, row: ListRow): void;
}

function Overlay({ over, list, close, onAct }: OverlayProps) {
  if (over.is === 'menu')
    return (
      <RowMenu key={numberOf(over.row)} row={over.row} button={over.button} onAct={onAct} onClose={close} />
    );
  if (over.is === 'tags')
    return (
      <TagsDialog
        entries={over.entries}
        services={list.services}
        onClose={(change) => {
          close();
          if (change)
            void changeRows(
              list,
              over.entries.map(({ n }) => n),
              change,
            );
        }}
      />
    );
  return (
    <DeleteQuestion
      count={over.numbers.length}
      onAnswer={(isYes) => {
        close();
        if (isYes) void deleteRows(list, over.numbers);
      }}
    />
  );
}
