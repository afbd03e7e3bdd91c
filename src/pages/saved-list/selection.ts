import type { ListState } from './list-state.ts';

/** Selects a row, or takes it out. */
export function toggled({ selected }: ListState, n: number): Pick<ListState, 'selected' | 'active'> {
  const changed = new Set(selected);
  if (!changed.delete(n)) changed.add(n);
  return { selected: changed, active: n };
}

/** Selects all rows from the active one to another, which becomes the active one. */
export function extended(
  { order, active, selected }: ListState,
  n: number,
): Pick<ListState, 'selected' | 'active'> {
  const [one, other] = [order.indexOf(active ?? n), order.indexOf(n)];
  const between = order.slice(Math.min(one, other), Math.max(one, other) + 1);
  return { selected: new Set([...selected, ...between]), active: n };
}

/** Selects all, or none where all are selected. */
export function allOrNone({ order, selected }: ListState): Pick<ListState, 'selected'> {
  return { selected: selected.size === order.length ? new Set() : new Set(order) };
}
