import { useTexts } from '../../reader/texts.ts';
import type { SavedList } from './saved-list.ts';
import { extended, toggled } from './selection.ts';

export interface RowBoxProps {
  list: SavedList;
  n: number;
  title: string;
  isSelected: boolean;
}

/** The box that selects a row; with Shift, all from the active row to this one. */
export function RowBox({ list, n, title, isSelected }: RowBoxProps) {
  const translate = useTexts();
  return (
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
  );
}
