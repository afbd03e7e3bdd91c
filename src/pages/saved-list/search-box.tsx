import type { Ref } from 'preact';
import { Icon } from '../../reader/icons/icon.tsx';
import { search } from '../../reader/icons/icon-paths.ts';
import { useTexts } from '../../reader/texts.ts';

export interface SearchBoxProps {
  query: string;
  elementRef: Ref<HTMLInputElement>;
  onSearch(query: string): void;
  /** Into the list. */
  onDown(): void;
  /** Opens the first that was found. */
  onEnter(): void;
}

/** Searches while one types; with an input method, what it has made of the keys so far. */
export function SearchBox({ query, elementRef, onSearch, onDown, onEnter }: SearchBoxProps) {
  const translate = useTexts();
  return (
    <search class="search-box">
      <Icon paths={search} />
      <input
        ref={elementRef}
        type="search"
        name="query"
        value={query}
        placeholder={translate('searchSaved')}
        aria-label={translate('searchSaved')}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onSearch(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
          if (event.key === 'ArrowDown') onDown();
          else if (event.key === 'Enter') onEnter();
          // A popup would close.
          else if (event.key === 'Escape' && query !== '') onSearch('');
          else return;
          event.preventDefault();
        }}
      />
    </search>
  );
}
