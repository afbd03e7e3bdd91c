import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListRow } from '../../library/list/view.ts';
import { useTexts } from '../../reader/texts.ts';
import { focusActive } from './focus-active.ts';
import { gridKeys } from './grid-keys.ts';
import { GridRow } from './grid-row.tsx';
import type { ListState } from './list-state.ts';
import type { RowAct } from './row-act.ts';
import type { SavedList } from './saved-list.ts';
import { useSight } from './use-sight.ts';

export interface ListGridProps {
  list: SavedList;
  state: ListState;
  /** There is room for a column of boxes to select with. */
  hasBoxes: boolean;
  onAct(act: RowAct, row: ListRow): void;
  onMenu(row: ListRow, button: HTMLElement): void;
  /** The focus leaves the list upwards. */
  onLeave(): void;
}

/**
 * The rows of the list, of which only those in sight are in the document: a grid after the ARIA Authoring Practices, whose
 * rows take the focus one at a time. A listbox would not do: its options may hold no link and no button.
 */
export function ListGrid({ list, state, hasBoxes, onAct, onMenu, onLeave }: ListGridProps) {
  const translate = useTexts();
  const grid = useRef<HTMLDivElement>(null);
  const { order, rows, active, selected, view } = state;
  const sight = useSight(grid, order.length);
  const { from, to } = sight;
  useLayoutEffect(() => void list.inSight({ from, to }), [list, from, to, order]);
  useKeptFocus(grid, active);

  const activeAt = active === null ? -1 : order.indexOf(active);
  const places = Array.from({ length: to - from }, (_, at) => from + at);
  // It keeps the focus when it is scrolled out of sight.
  if (activeAt >= 0 && (activeAt < from || activeAt >= to)) places.push(activeAt);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table's rows cannot be placed by their number
    <div
      ref={grid}
      class="grid"
      role="grid"
      aria-label={translate('savedArticles')}
      aria-rowcount={order.length}
      aria-multiselectable="true"
      data-searched={view.query.trim() === '' ? undefined : ''}
      data-boxes={hasBoxes ? '' : undefined}
      style={{ '--rows': String(order.length) }}
      onKeyDown={(event) => gridKeys(event, { list, grid: event.currentTarget, onAct, onMenu, onLeave })}
    >
      <div class="row-measure" role="presentation" />
      {places.map((at) => {
        const n = order[at];
        if (n === undefined) return null;
        return (
          <GridRow
            key={n}
            n={n}
            at={at}
            row={rows.get(n) ?? null}
            isActive={n === active}
            isSelected={selected.has(n)}
            {...{ list, query: view.query, hasBoxes, onAct, onMenu }}
          />
        );
      })}
    </div>
  );
}

/** Where the focus was in the list, it is at the active row: also when the row that had it is gone. */
function useKeptFocus(grid: { current: HTMLElement | null }, active: number | null): void {
  const isInside = useRef(false);
  useLayoutEffect(() => {
    const { current: element } = grid;
    if (!element) return;
    const note = () => {
      isInside.current = true;
    };
    // Without a next one it is gone with what had it, or to the window's outside.
    const forget = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && !element.contains(relatedTarget)) isInside.current = false;
    };
    element.addEventListener('focusin', note);
    element.addEventListener('focusout', forget);
    return () => {
      element.removeEventListener('focusin', note);
      element.removeEventListener('focusout', forget);
    };
  }, [grid]);
  useLayoutEffect(() => {
    const { current: element } = grid;
    const { activeElement } = document;
    const isLost =
      activeElement === null || activeElement === document.body || element?.contains(activeElement);
    if (element && isInside.current && isLost) focusActive(element);
  }, [grid, active]);
}
