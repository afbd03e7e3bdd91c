import type { ListRow } from '../../library/list/view.ts';
import { focusActive } from './focus-active.ts';
import type { RowAct } from './row-act.ts';
import { actOfKey } from './row-keys.ts';
import type { SavedList } from './saved-list.ts';
import { allOrNone, extended, toggled } from './selection.ts';
import { rowsInSight } from './use-sight.ts';

interface Around {
  list: SavedList;
  grid: HTMLElement;
  onAct(act: RowAct, row: ListRow): void;
  onMenu(row: ListRow, button: HTMLElement): void;
  onLeave(): void;
}

/** The keys of the list. Those with a modifier are the browser's, but for a few that lists have everywhere. */
export function gridKeys(event: KeyboardEvent, around: Around): void {
  if (event.isComposing || event.defaultPrevented || event.altKey) return;
  const isMeant =
    event.ctrlKey || event.metaKey
      ? withControl(event, around)
      : moves(event, around) || rowActs(event, around);
  if (isMeant) event.preventDefault();
}

function withControl({ key }: KeyboardEvent, { list, onAct }: Around): boolean {
  const row = activeRow(list);
  if (key.toLowerCase() === 'a') list.put(allOrNone(list.state));
  else if (key === 'Enter' && row) onAct('open-behind', row);
  else return false;
  return true;
}

function moves({ key, shiftKey }: KeyboardEvent, { list, grid, onLeave }: Around): boolean {
  const { order, active } = list.state;
  const at = active === null ? 0 : order.indexOf(active);
  const { from, to } = rowsInSight(grid, order.length, -1);
  const page = Math.max(to - from, 1);
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: order.length - 1,
  };
  const aim = steps[key];
  if (aim === undefined) return false;
  if (aim < 0 && key === 'ArrowUp') {
    onLeave();
    return true;
  }
  const n = order[Math.min(Math.max(aim, 0), order.length - 1)];
  if (n === undefined) return true;
  list.put(shiftKey ? extended(list.state, n) : { active: n });
  // The focus follows when the row is drawn; where it is the same row, it comes in sight.
  if (n === active) focusActive(grid);
  return true;
}

function rowActs(event: KeyboardEvent, { list, grid, onAct, onMenu }: Around): boolean {
  const { key, shiftKey, target } = event;
  const row = activeRow(list);
  const onControl = target instanceof Element && target.closest('button, input') !== null;
  if (row === null) return false;
  const more = grid.querySelector<HTMLElement>('[role=row][tabindex="0"] [data-action=more]');
  if (key === 'ArrowLeft') return focusActive(grid);
  if (key === 'ArrowRight') more?.focus();
  else if ((key === 'F10' && shiftKey) || key === 'ContextMenu') {
    if (more) onMenu(row, more);
  } else if (key === 'Escape' && list.state.selected.size > 0) list.put({ selected: new Set() });
  else if (onControl) return false;
  else if (key === ' ' && list.state.active !== null) list.put(toggled(list.state, list.state.active));
  else {
    const act = actOfKey[key.length === 1 ? key.toLowerCase() : key];
    if (act === undefined) return false;
    onAct(act, row);
  }
  return true;
}

function activeRow(list: SavedList): ListRow | null {
  const { active, rows } = list.state;
  return active === null ? null : (rows.get(active) ?? null);
}
