import type { ListFilters } from '../../library/list/view.ts';
import { type MessageKey, useTexts } from '../../reader/texts.ts';
import type { ListState } from './list-state.ts';
import type { SavedList } from './saved-list.ts';

/** The filters that are wanted most, each a press away. */
export const quickFilters = [
  ['unread', 'unread'],
  ['inProgress', 'inProgress'],
  ['starred', 'starred'],
] as const satisfies readonly [keyof ListFilters, MessageKey][];

/** A press away: what is unread, in progress, starred. */
export function QuickFilters({ list, state }: { list: SavedList; state: ListState }) {
  const translate = useTexts();
  const { filters } = state.view;
  return (
    <>
      {quickFilters.map(([name, words]) => (
        <Chip
          key={name}
          action={`filter-${name}`}
          words={translate(words)}
          isOn={filters[name]}
          onPress={() => list.show({ filters: { ...filters, [name]: !filters[name] } })}
        />
      ))}
    </>
  );
}

export interface ChipProps {
  action: string;
  words: string;
  isOn: boolean;
  onPress(): void;
}

/** A button that is on or off. Its shape is smaller than what can be pressed. */
export function Chip({ action, words, isOn, onPress }: ChipProps) {
  return (
    <button type="button" class="chip" data-action={action} aria-pressed={isOn} onClick={onPress}>
      <span class="chip-shape">{words}</span>
    </button>
  );
}
