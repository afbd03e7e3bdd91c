import type { ComponentChildren } from 'preact';
import { legible } from '../../article/legible.ts';
import type { ListRow } from '../../library/list/view.ts';
import { useTexts } from '../../reader/texts.ts';
import { keyOf } from './list-state.ts';
import { MoreButton, RowWords } from './row.tsx';
import type { RowAct } from './row-act.ts';
import { RowBox } from './row-box.tsx';
import type { SavedList } from './saved-list.ts';
import { extended } from './selection.ts';

export interface GridRowProps {
  list: SavedList;
  n: number;
  /** Its place in the order, from 0. */
  at: number;
  /** Null until it is read. */
  row: ListRow | null;
  query: string;
  isActive: boolean;
  isSelected: boolean;
  hasBoxes: boolean;
  onAct(act: RowAct, row: ListRow): void;
  onMenu(row: ListRow, button: HTMLElement): void;
}

/** One row of the list. A press anywhere on it opens the article; with Shift it selects. */
export function GridRow(props: GridRowProps) {
  const { list, n, at, row, isActive, isSelected, hasBoxes, onAct, onMenu } = props;
  const translate = useTexts();
  const title = row && !row.damaged ? legible(row.entry.title) || translate('untitled') : '';
  const press = (event: MouseEvent) => {
    const isControl = event.target instanceof Element && event.target.closest('a, button, input');
    if (event.shiftKey) {
      // It would select text up to there.
      event.preventDefault();
      list.put(extended(list.state, n));
    } else if (!isControl && row) onAct('open', row);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: see list-grid.tsx
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys of all its rows
    <div
      class="row"
      role="row"
      tabIndex={isActive ? 0 : -1}
      data-n={n}
      data-key={row ? (keyOf(row) ?? undefined) : undefined}
      data-unread={row && !row.damaged && !row.entry.opened ? '' : undefined}
      data-damaged={row?.damaged ? '' : undefined}
      aria-rowindex={at + 1}
      aria-selected={isSelected}
      style={{ '--at': String(at) }}
      onFocus={() => list.state.active !== n && list.put({ active: n })}
      onClick={press}
    >
      {hasBoxes && <RowBox {...{ list, n, title, isSelected }} />}
      <Cell class="row-main">{row && <Told {...props} row={row} />}</Cell>
      <Cell class="row-more">
        {row && <MoreButton title={title} onPress={(button) => onMenu(row, button)} />}
      </Cell>
    </div>
  );
}

function Cell({ class: className, children }: { class: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see list-grid.tsx
    // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
    <div class={className} role="gridcell">
      {children}
    </div>
  );
}

/** What the row tells: of its article, or that it cannot be read. */
function Told({ list, row, query, onAct }: GridRowProps & { row: ListRow }) {
  const translate = useTexts();
  if (row.damaged) return <span class="row-words">{translate('damagedRow', row.key ?? '')}</span>;
  const { entry } = row;
  return <RowWords {...{ entry, query, services: list.services }} onOpen={() => onAct('open', row)} />;
}
