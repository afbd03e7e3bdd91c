import type { ListFilters } from '../../library/list/view.ts';
import { type MessageKey, useTexts } from '../../reader/texts.ts';

/** The filters that are wanted most, each a press away. */
export const quickFilters = [
  ['unread', 'unread'],
  ['inProgress', 'inProgress'],
  ['starred', 'starred'],
] as const satisfies readonly [keyof ListFilters, MessageKey][];

export interface QuickFiltersProps {
  filters: ListFilters;
  onFilter(filters: ListFilters): void;
}

/** A press away: what is unread, in progress, starred. */
export function QuickFilters({ filters, onFilter }: QuickFiltersProps) {
  const translate = useTexts();
  return (
    <>
      {quickFilters.map(([name, words]) => (
        <Chip
          key={name}
          action={`filter-${name}`}
          words={translate(words)}
          isOn={filters[name]}
          onPress={() => onFilter({ ...filters, [name]: !filters[name] })}
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
