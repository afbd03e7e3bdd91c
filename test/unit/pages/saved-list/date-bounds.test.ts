import { expect, it } from 'vitest';
import { dateOf, endOf, startOf } from '../../../../src/pages/saved-list/date-bounds.ts';

it('a day begins and ends at midnight on the device’s clock', () => {
  const start = startOf('2026-02-01');
  expect(start).toBe(new Date(2026, 1, 1).getTime());
  expect(endOf('2026-02-01')).toBe(new Date(2026, 1, 2).getTime());
  expect(dateOf(start)).toBe('2026-02-01');
  expect(dateOf(null)).toBe('');
});

it.each(['', '0002-02-01', '0202-02-01', '2026-02'])('%j is no day yet', (date) => {
  expect([startOf(date), endOf(date)]).toEqual([null, null]);
});
