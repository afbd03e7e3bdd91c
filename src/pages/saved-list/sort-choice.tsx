import { type ListView, listSorts } from '../../library/list/view.ts';
import { type MessageKey, useTexts } from '../../reader/texts.ts';

type Sorted = Pick<ListView, 'sort' | 'direction'>;

const choices: readonly [Sorted['sort'], Sorted['direction'], MessageKey][] = [
  ['saved', 'down', 'sortSavedDown'],
  ['saved', 'up', 'sortSavedUp'],
  ['published', 'down', 'sortPublishedDown'],
  ['published', 'up', 'sortPublishedUp'],
  ['words', 'up', 'sortWordsUp'],
  ['words', 'down', 'sortWordsDown'],
  ['title', 'up', 'sortTitleUp'],
  ['title', 'down', 'sortTitleDown'],
];

/** In which order the list is. The best match comes first as long as nothing else was chosen. */
export function SortChoice({ view, onChoose }: { view: ListView; onChoose(sorted: Sorted): void }) {
  const translate = useTexts();
  const isSearched = view.query.trim() !== '';
  const shown = view.sort === 'match' && !isSearched ? 'saved' : view.sort;
  return (
    <label class="field">
      <span class="field-name">{translate('sortBy')}</span>
      <select
        name="sort"
        value={`${shown} ${view.direction}`}
        onChange={({ currentTarget }) => {
          const [name, direction] = currentTarget.value.split(' ');
          const sort = listSorts.find((known) => known === name) ?? 'saved';
          // What is on top without a query is on top of nothing with one.
          const isUsual = !isSearched && sort === 'saved' && direction === 'down';
          onChoose({ sort: isUsual ? 'match' : sort, direction: direction === 'up' ? 'up' : 'down' });
        }}
      >
        {isSearched && <option value="match down">{translate('sortMatch')}</option>}
        {choices.map(([sort, direction, words]) => (
          <option key={words} value={`${sort} ${direction}`}>
            {translate(words)}
          </option>
        ))}
      </select>
    </label>
  );
}
