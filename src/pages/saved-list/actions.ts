import type { EntryChange } from '../../library/entry.ts';
import type { ListRow } from '../../library/list/view.ts';
import { afterLeaving, type ListState, numberOf } from './list-state.ts';
import type { SavedList } from './saved-list.ts';

/** What a row's keys and menu act on: all that is selected where the row is among it, else the row alone. */
export const meantBy = ({ selected }: ListState, n: number): number[] =>
  selected.has(n) ? [...selected] : [n];

/**
 * Changes articles of the list. What leaves its shelf goes from sight at once, before it is on the disk; when that fails,
 * it comes back, and the list tells why. Damaged ones stay as they are.
 */
export async function changeRows(
  list: SavedList,
  numbers: readonly number[],
  change: EntryChange,
): Promise<void> {
  const rows = (await rowsOf(list, numbers)).filter((row) => !row.damaged);
  if (rows.length === 0) return;
  const { shelf } = list.state.view;
  const isMoved = change.shelf !== undefined && change.shelf !== shelf;
  const keys = rows.map(({ entry }) => entry.key);
  const changing = () => list.services.change(keys, change);
  tell(list, await (isMoved ? withoutRows(list, rows.map(numberOf), changing) : changing()));
}

/** Deletes articles for good, damaged ones too. */
export async function deleteRows(list: SavedList, numbers: readonly number[]): Promise<void> {
  const rows = await rowsOf(list, numbers);
  const keys = rows.flatMap((row) => (row.damaged ? [] : [row.entry.key]));
  const damaged = rows.flatMap((row) => (row.damaged ? [row.n] : []));
  tell(list, await withoutRows(list, numbers, () => list.services.deleteForGood(keys, damaged)));
}

/** Takes rows from sight while what takes them from the shelf is under way. */
async function withoutRows(
  list: SavedList,
  numbers: readonly number[],
  work: () => Promise<ListState['refusal']>,
): Promise<ListState['refusal']> {
  const end = list.leaving.begin(numbers, list.state.view.shelf);
  list.put(afterLeaving(list.state, new Set(numbers)));
  try {
    return await work();
  } finally {
    end();
  }
}

/** Takes the last move to another shelf back. */
export async function undoMove(list: SavedList): Promise<void> {
  tell(list, await list.services.undoMove());
}

/** Rows by their numbers, those out of sight too. */
export async function rowsOf(list: SavedList, numbers: readonly number[]): Promise<ListRow[]> {
  const { rows } = list.state;
  const known = numbers.flatMap((n) => rows.get(n) ?? []);
  if (known.length === numbers.length) return known;
  try {
    return await list.services.readRows(numbers);
  } catch (error) {
    console.error('Đọc Sạch:', error);
    return known;
  }
}

function tell(list: SavedList, refusal: ListState['refusal']): void {
  list.put({ refusal });
  // What went from sight is still there.
  if (refusal) void list.retry();
}
