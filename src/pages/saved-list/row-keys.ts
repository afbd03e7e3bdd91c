import type { RowAct } from './row-act.ts';

/** What a key does to the row that has the focus. */
export const actOfKey: Record<string, RowAct> = {
  Enter: 'open',
  Delete: 'trash',
  // Where there is no Delete, such as on Apple's small keyboards.
  Backspace: 'trash',
  s: 'star',
  '*': 'star',
  e: 'archive',
  t: 'tags',
};

/** What is done by the key of another act: in the trash that puts articles back, and removes them for good. */
const sameKey: Partial<Record<RowAct, RowAct>> = { list: 'archive', delete: 'trash' };

/** The key that does something to a row, by the name of `KeyboardEvent.key`; null for none. */
export function keyOfAct(act: RowAct): string | null {
  const wanted = sameKey[act] ?? act;
  return Object.keys(actOfKey).find((key) => actOfKey[key] === wanted) ?? null;
}
