import type { ListFilters } from '../../library/list/view.ts';
import { useTexts } from '../../reader/texts.ts';
import { dateOf, endOf, startOf } from './date-bounds.ts';

export interface DateFieldsProps {
  filters: ListFilters;
  filter(change: Partial<ListFilters>): void;
}

/** From and until when articles were saved. */
export function DateFields({ filters: { from, until }, filter }: DateFieldsProps) {
  const translate = useTexts();
  /** A date that is still being typed is left alone: to show the list again would take it away. */
  const bound = (name: 'from' | 'until', date: string, momentOf: typeof startOf) => {
    const moment = momentOf(date);
    if (moment !== null || date === '') filter({ [name]: moment });
  };
  return (
    <>
      <label class="field">
        <span class="field-name">{translate('savedFrom')}</span>
        <input
          type="date"
          name="from"
          value={dateOf(from)}
          onChange={({ currentTarget }) => bound('from', currentTarget.value, startOf)}
        />
      </label>
      <label class="field">
        <span class="field-name">{translate('savedUntil')}</span>
        <input
          type="date"
          name="until"
          // The last moment of the day before the bound.
          value={dateOf(until === null ? null : until - 1)}
          onChange={({ currentTarget }) => bound('until', currentTarget.value, endOf)}
        />
      </label>
    </>
  );
}
