import type { LibraryFailure } from '../../library/library-error.ts';
import type { ListRow, ListView } from '../../library/list/view.ts';

/** What a saved list shows at a moment. */
export interface ListState {
  view: ListView;
  /** The numbers of all rows; of the first ones until `isWhole`. */
  order: readonly number[];
  isWhole: boolean;
  /** Another part of the library was asked for, and what shows is what was there before. */
  isStale: boolean;
  /** Those that have been read: the rows in sight, and some around them. */
  rows: ReadonlyMap<number, ListRow>;
  /** The row that the Tab key comes to; null for none. */
  active: number | null;
  selected: ReadonlySet<number>;
  /** Another one each time that it was read after something had changed. */
  revision: number;
  /** Why the list could not be read. */
  failure: LibraryFailure | null;
  /** Why the last change was not made. */
  refusal: LibraryFailure | null;
}

/** The number by which the list knows a row. */
export const numberOf = (row: ListRow): number => (row.damaged ? row.n : row.entry.n);

/** The article's key; null where it is lost. */
export const keyOf = (row: ListRow): string | null => (row.damaged ? row.key : row.entry.key);

/** A list as it opens, with the rows that were read first. */
export function firstState(view: ListView, first: readonly ListRow[] | LibraryFailure): ListState {
  const rows = typeof first === 'string' ? [] : first;
  const order = rows.map(numberOf);
  return {
    view,
    order,
    isWhole: false,
    isStale: false,
    rows: new Map(rows.map((row) => [numberOf(row), row])),
    active: order[0] ?? null,
    selected: new Set(),
    revision: 0,
    failure: typeof first === 'string' ? first : null,
    refusal: null,
  };
}

/**
 * The list after it was read again: who was at a row stays there, at the same article if its text has changed, at the
 * next one if it is gone; what is selected stays so.
 */
export function readAgain(
  before: ListState,
  order: readonly number[],
  rows: ReadonlyMap<number, ListRow>,
): ListState {
  const there = new Set(order);
  const selected = new Set([...before.selected].filter((n) => there.has(n)));
  return {
    ...before,
    order,
    isWhole: true,
    isStale: false,
    rows,
    selected,
    active: activeAfter(before, order, rows),
    failure: null,
  };
}

function activeAfter(
  { active, order: former, rows: formerRows }: ListState,
  order: readonly number[],
  rows: ReadonlyMap<number, ListRow>,
): number | null {
  if (active === null) return order[0] ?? null;
  if (order.includes(active)) return active;
  const row = formerRows.get(active);
  const key = row ? keyOf(row) : null;
  const renewed = key === null ? undefined : [...rows.values()].find((other) => keyOf(other) === key);
  if (renewed && order.includes(numberOf(renewed))) return numberOf(renewed);
  const at = Math.max(former.indexOf(active), 0);
  return order[Math.min(at, order.length - 1)] ?? null;
}

/** The list without some rows that have left it. */
export function afterLeaving(
  state: ListState,
  gone: ReadonlySet<number>,
): Pick<ListState, 'order' | 'active' | 'selected'> {
  const order = state.order.filter((n) => !gone.has(n));
  const selected = new Set([...state.selected].filter((n) => !gone.has(n)));
  const { active } = state;
  if (active === null || !gone.has(active)) return { order, active, selected };
  // The next one that stays, or the last of all.
  const next = state.order.slice(state.order.indexOf(active)).find((n) => !gone.has(n));
  return { order, active: next ?? order.at(-1) ?? null, selected };
}
