import { useState } from 'preact/hooks';
import { shelves } from '../../library/entry.ts';
import { countFilters } from '../../library/list/view.ts';
import { useTexts } from '../../reader/texts.ts';
import { formatBytes } from '../format-bytes.ts';
import { QuickFilters } from '../saved-list/chips.tsx';
import { FilterForm } from '../saved-list/filter-form.tsx';
import type { ListState } from '../saved-list/list-state.ts';
import type { SavedList } from '../saved-list/saved-list.ts';
import { shelfWords } from '../saved-list/shelf-words.ts';
import { useAnswer } from '../saved-list/use-answer.ts';

/** Shelves and filters; on narrow screens the filters wait behind a button. */
export function SidePanel({ list, state }: { list: SavedList; state: ListState }) {
  const translate = useTexts();
  const [isOpen, setOpen] = useState(false);
  const { view } = state;
  const count = countFilters(view.filters);
  return (
    <div class="side">
      <nav class="shelves" aria-label={translate('shelves')}>
        {shelves.map((shelf) => (
          <button
            key={shelf}
            type="button"
            data-action={`shelf-${shelf}`}
            aria-pressed={view.shelf === shelf}
            onClick={() => void list.show({ shelf })}
          >
            {translate(shelfWords[shelf])}
          </button>
        ))}
      </nav>
      <div class="chips">
        <QuickFilters filters={view.filters} onFilter={(filters) => void list.show({ filters })} />
        <button
          type="button"
          class="chip side-toggle"
          data-action="filters"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span class="chip-shape">
            {count > 0 ? translate('filtersOn', String(count)) : translate('filters')}
          </span>
        </button>
      </div>
      <div class="side-filters" data-open={isOpen ? '' : undefined}>
        <FilterForm list={list} state={state} />
        <Usage list={list} count={state.order.length} />
      </div>
    </div>
  );
}

/** How much room the library takes; asked anew when the list is longer or shorter. */
function Usage({ list, count }: { list: SavedList; count: number }) {
  const translate = useTexts();
  const bytes = useAnswer(() => list.services.readUsage(), [count]);
  if (bytes === null) return null;
  return <p class="usage">{translate('storageUsed', formatBytes(bytes, translate('language')))}</p>;
}
