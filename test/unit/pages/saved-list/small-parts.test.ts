import { expect, test } from 'vitest';
import { dateOf, endOf, startOf } from '../../../../src/pages/saved-list/date-bounds.ts';
import { formatSaved } from '../../../../src/pages/saved-list/format-saved.ts';
import { suggestTags } from '../../../../src/pages/saved-list/suggest-tags.ts';
import { texts } from '../../reader/catalogue.ts';

test('when it was saved: the hour for today and yesterday, then the day', () => {
  const zone = 'Asia/Ho_Chi_Minh';
  const now = new Date('2026-11-28T10:00:00+07:00');
  const told = (saved: string) => formatSaved(Date.parse(saved), now, texts('vi'), zone);
  expect(told('2026-11-28T00:05:00+07:00')).toBe('Hôm nay, 00:05');
  expect(told('2026-11-27T23:59:00+07:00')).toBe('Hôm qua, 23:59');
  expect(told('2026-11-26T12:00:00+07:00')).toBe('26/11/2026');
  for (const never of [Number.NaN, 8.64e15 + 1]) expect(formatSaved(never, now, texts('vi'), zone)).toBe('');
});

test('a day begins and ends on the device’s clock, whatever its length', () => {
  const start = startOf('2026-03-29') ?? 0;
  const end = endOf('2026-03-29') ?? 0;
  expect(dateOf(start)).toBe('2026-03-29');
  expect(dateOf(end - 1)).toBe('2026-03-29');
  expect(dateOf(end)).toBe('2026-03-30');
  expect(end).toBe(startOf('2026-03-30'));
  expect([startOf(''), endOf('hôm nay'), dateOf(null)]).toEqual([null, null, '']);
});

test('tags are offered that begin so, then those that hold it, whatever their diacritics, but for those in use', () => {
  const all = ['Đọc sau', 'Làng nghề', 'Nghề gốm', 'Quê nhà', 'quê ngoại'];
  expect(suggestTags('nghe', all, [])).toEqual(['Nghề gốm', 'Làng nghề']);
  expect(suggestTags('đoc', all, [])).toEqual(['Đọc sau']);
  expect(suggestTags('que'.normalize('NFD'), all, ['QUÊ NHÀ'])).toEqual(['quê ngoại']);
  expect(suggestTags(' ', all, [])).toEqual([]);
});
