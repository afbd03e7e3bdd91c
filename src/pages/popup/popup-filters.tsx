import { useState } from 'preact/hooks';
import { countFilters, type ListView } from '../../library/list/view.ts';
import { Icon } from '../../reader/icons/icon.tsx';
import { sliders } from '../../reader/icons/icon-paths.ts';
import { useTexts } from '../../reader/texts.ts';
import { Chip, QuickFilters } from '../saved-list/chips.tsx';
import { FilterForm } from '../saved-list/later-parts.ts';
import type { ListState } from '../saved-list/list-state.ts';
import type { SavedList } from '../saved-list/saved-list.ts';
import { shelfWords } from '../saved-list/shelf-words.ts';
import { ShelfChoice } from './shelf-choice.tsx';

export interface PopupFiltersProps {
  view: ListView;
  onShow(change: Partial<ListView>): void;
  /** Null until the list has come. */
  list: SavedList | null;
  state: ListState | null;
}

/** The filters that are wanted most, and behind a button the others. */
export function PopupFilters({ view, onShow, list, state }: PopupFiltersProps) {
  const translate = useTexts();
  const [isOpen, setOpen] = useState(false);
  const { shelf, filters } = view;
  // In the trash it leads back from there.
  const other = shelf === 'trash' ? 'trash' : 'archive';
  const further = countFilters({ ...filters, unread: false, inProgress: false, starred: false });
  return (
    <div class="popup-filters">
      <div class="chips">
        <QuickFilters filters={filters} onFilter={(changed) => onShow({ filters: changed })} />
        <Chip
          action={`filter-${other}`}
          words={translate(shelfWords[other])}
          isOn={shelf === other}
          onPress={() => onShow({ shelf: shelf === other ? 'list' : other })}
        />
        <button
          type="button"
          class="chip"
          data-action="filters"
          aria-expanded={isOpen}
          aria-label={further > 0 ? translate('filtersOn', String(further)) : translate('filters')}
          title={translate('filters')}
          onClick={() => setOpen(!isOpen)}
        >
          <span class="chip-shape">
            <Icon paths={sliders} />
            {further > 0 && further}
          </span>
        </button>
      </div>
      {isOpen && list && state && (
        <FilterForm list={list} state={state}>
          <ShelfChoice shelf={shelf} onChoose={(chosen) => onShow({ shelf: chosen })} />
        </FilterForm>
      )}
    </div>
  );
}
