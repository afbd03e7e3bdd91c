import type { ListRow } from '../../library/list/view.ts';
import { changeRows, rowsOf } from './actions.ts';
import { keyOf } from './list-state.ts';
import type { Over } from './overlay.tsx';
import type { RowAct } from './row-act.ts';
import type { SavedList } from './saved-list.ts';

export interface Meant {
  numbers: readonly number[];
  /** The row whose key or menu it was; null where it was none's. */
  row: ListRow | null;
}

/** Does an act on some rows; `ask` shows what has to be answered first. */
export function actOn(
  list: SavedList,
  act: RowAct,
  { numbers, row }: Meant,
  ask: (over: Over) => void,
): void {
  const { shelf } = list.state.view;
  const entry = row && !row.damaged ? row.entry : null;
  const key = row && keyOf(row);
  const isForGood = act === 'trash' && (shelf === 'trash' || row?.damaged);
  const meant = isForGood ? 'delete' : act;
  switch (meant) {
    case 'open':
    case 'open-behind':
      // Of a damaged one, too: its text may be whole, and saving mends it.
      if (key !== null) list.services.open(key, meant === 'open-behind');
      return;
    case 'tags':
      void askForTags(list, numbers, ask);
      return;
    case 'delete':
      ask({ is: 'question', numbers });
      return;
    case 'star':
      void changeRows(list, numbers, { starred: !entry?.starred });
      return;
    case 'unstar':
      void changeRows(list, numbers, { starred: false });
      return;
    case 'archive':
      void changeRows(list, numbers, { shelf: shelf === 'list' ? 'archive' : 'list' });
      return;
    case 'list':
    case 'trash':
      void changeRows(list, numbers, { shelf: meant });
  }
}

async function askForTags(
  list: SavedList,
  numbers: readonly number[],
  ask: (over: Over) => void,
): Promise<void> {
  const entries = (await rowsOf(list, numbers)).flatMap((row) => (row.damaged ? [] : [row.entry]));
  if (entries.length > 0) ask({ is: 'tags', entries });
}
