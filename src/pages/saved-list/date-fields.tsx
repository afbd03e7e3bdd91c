import type { ListFilters } from '../../library/list/view.ts';
import { useTexts } from '../../reader/texts.ts';
import { dateOf, endOf, startOf } from './date-bounds.ts';
import { DateField } from './date-field.tsx';

export interface DateFieldsProps {
  filters: ListFilters;
  filter(change: Partial<ListFilters>): void;
}

/** From and until when articles were saved. */
export function DateFields({ filters: { from, until }, filter }: DateFieldsProps) {
  const translate = useTexts();
  /** A date that is still being typed bounds nothing yet. */
  const bound = (name: 'from' | 'until', date: string, momentOf: typeof startOf) => {
    const moment = momentOf(date);
    if (moment !== null || date === '') filter({ [name]: moment });
  };
  return (
    <>
      <DateField
        name="from"
        words={translate('savedFrom')}
        value={dateOf(from)}
        onDate={(date) => bound('from', date, startOf)}
      />
      <DateField
        name="until"
        words={translate('savedUntil')}
        // The last moment of the day before the bound.
        value={dateOf(until === null ? null : until - 1)}
        onDate={(date) => bound('until', date, endOf)}
      />
    </>
  );
}
