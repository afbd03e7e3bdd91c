import type { Entry } from '../../library/entry.ts';
import type { ListRow } from '../../library/list/view.ts';
import { changeRows, deleteRows } from './actions.ts';
import { DeleteQuestion } from './delete-question.tsx';
import { numberOf } from './list-state.ts';
import type { RowAct } from './row-act.ts';
import { RowMenu } from './row-menu.tsx';
import type { SavedList } from './saved-list.ts';
import { TagsDialog } from './tags-dialog.tsx';

/** What stands over a list, one at a time: a row's menu, the tags, the question before articles go for good. */
export type Over =
  | { is: 'menu'; row: ListRow; button: HTMLElement }
  | { is: 'tags'; entries: Entry[] }
  | { is: 'question'; numbers: readonly number[] };

export interface OverlayProps {
  over: Over;
  list: SavedList;
  onClose(): void;
  onAct(act: RowAct, row: ListRow): void;
}

/** Shows what stands over a list, and does what is answered there. */
export function Overlay({ over, list, onClose, onAct }: OverlayProps) {
  if (over.is === 'menu') {
    const { row, button } = over;
    return <RowMenu key={numberOf(row)} {...{ row, button, onAct, onClose }} />;
  }
  if (over.is === 'tags') {
    const { entries } = over;
    const numbers = entries.map(({ n }) => n);
    return (
      <TagsDialog
        {...{ entries, services: list.services }}
        onClose={(change) => {
          onClose();
          if (change) void changeRows(list, numbers, change);
        }}
      />
    );
  }
  return (
    <DeleteQuestion
      count={over.numbers.length}
      onAnswer={(isYes) => {
        onClose();
        if (isYes) void deleteRows(list, over.numbers);
      }}
    />
  );
}
