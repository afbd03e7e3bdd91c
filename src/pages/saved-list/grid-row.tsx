import type { ListRow } from '../../library/list/view.ts';
import { useTexts } from '../../reader/texts.ts';
import { keyOf } from './list-state.ts';
import { MoreButton, RowWords } from './row.tsx';
import type { RowAct } from './row-act.ts';
import type { SavedList } from './saved-list.ts';
import { extended, toggled } from './selection.ts';

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
export function GridRow({
  list,
  n,
  at,
  row,
  query,
  isActive,
  isSelected,
  hasBoxes,
  onAct,
  onMenu,
}: GridRowProps) {
  const translate = useTexts();
  const title = row && !row.damaged ? row.entry.title || translate('untitled') : '';
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
      {hasBoxes && (
        // biome-ignore lint/a11y/useSemanticElements: see list-grid.tsx
        // biome-ignore lint/a11y/useFocusableInteractive: the row has the focus
        <div role="gridcell">
          <label class="row-box">
            <input
              type="checkbox"
              name="selected"
              tabIndex={-1}
              checked={isSelected}
              aria-label={translate('selectRow', title)}
              onClick={(event) => {
                event.stopPropagation();
                list.put(event.shiftKey ? extended(list.state, n) : toggled(list.state, n));
              }}
            />
          </label>
        </div>
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: see list-grid.tsx */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row has the focus */}
      <div class="row-main" role="gridcell">
        {row?.damaged && <span class="row-words">{translate('damagedRow', row.key ?? '')}</span>}
        {row && !row.damaged && (
          <RowWords
            entry={row.entry}
            query={query}
            services={list.services}
            onOpen={() => onAct('open', row)}
          />
        )}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see list-grid.tsx */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row has the focus */}
      <div class="row-more" role="gridcell">
        {row && <MoreButton title={title} onPress={(button) => onMenu(row, button)} />}
      </div>
    </div>
  );
}
