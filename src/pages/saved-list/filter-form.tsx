import type { ComponentChildren } from 'preact';
import { countFilters, type Facets, type ListFilters, noFilters } from '../../library/list/view.ts';
import { Switch } from '../../reader/forms/switch.tsx';
import { useTexts } from '../../reader/texts.ts';
import { DateFields } from './date-fields.tsx';
import { FacetChoice } from './facet-choice.tsx';
import type { ListState } from './list-state.ts';
import type { SavedList } from './saved-list.ts';
import { SortChoice } from './sort-choice.tsx';
import { useAnswer } from './use-answer.ts';

const none: Facets = { sections: [], tags: [], authors: [] };

export interface FilterFormProps {
  list: SavedList;
  state: ListState;
  /** What stands before all else. */
  children?: ComponentChildren;
}

/** All that narrows the list and puts it in order, but for the search. */
export function FilterForm({ list, state, children }: FilterFormProps) {
  const translate = useTexts();
  const { view, revision } = state;
  const { filters } = view;
  const facets = useAnswer(() => list.services.readFacets(view.shelf), [view.shelf, revision]) ?? none;
  const filter = (change: Partial<ListFilters>) => list.show({ filters: { ...filters, ...change } });
  return (
    <div class="filter-form">
      {children}
      <SortChoice view={view} onChoose={(sorted) => list.show(sorted)} />
      <Choices filters={filters} facets={facets} filter={filter} />
      <DateFields filters={filters} filter={filter} />
      <Switch
        name="highlighted"
        words={translate('withHighlights')}
        on={filters.highlighted}
        onChange={(highlighted) => filter({ highlighted })}
      />
      {countFilters(filters) > 0 && (
        <button
          type="button"
          class="plain"
          data-action="clear-filters"
          onClick={() => list.show({ filters: noFilters })}
        >
          {translate('clearFilters')}
        </button>
      )}
    </div>
  );
}

interface ChoicesProps {
  filters: ListFilters;
  facets: Facets;
  filter(change: Partial<ListFilters>): void;
}

function Choices({ filters, facets, filter }: ChoicesProps) {
  const translate = useTexts();
  return (
    <>
      <FacetChoice
        name="section"
        words={translate('section')}
        chosen={filters.section}
        facets={facets.sections}
        onChoose={(section) => filter({ section })}
      />
      <FacetChoice
        name="tag"
        words={translate('tags')}
        chosen={filters.tag}
        facets={facets.tags}
        onChoose={(tag) => filter({ tag })}
      />
      <FacetChoice
        name="author"
        words={translate('author')}
        chosen={filters.author}
        facets={facets.authors}
        onChoose={(author) => filter({ author })}
      />
    </>
  );
}
