import { afterEach, describe, expect, it } from 'vitest';
import { formatDate } from '../../../src/reader/format-date.ts';
import { texts } from './catalogue.ts';

const published = '2020-05-07T08:10:00+07:00';
const muchLater = new Date('2026-01-01T00:00:00Z');
const deviceZone = process.env.TZ;

afterEach(() => {
  if (deviceZone === undefined) delete process.env.TZ;
  else process.env.TZ = deviceZone;
});

describe('formatDate', () => {
  it('prints the date the Vietnamese way', () => {
    expect(formatDate(published, muchLater, texts('vi'))?.text).toBe('Thứ Năm, 07/05/2020, 08:10');
    expect(formatDate('2020-05-10T23:05:00+07:00', muchLater, texts('vi'))?.text).toBe(
      'Chủ Nhật, 10/05/2020, 23:05',
    );
  });

  it('speaks English where the interface does, with the numbers in the same order', () => {
    expect(formatDate(published, muchLater, texts('en'))?.text).toBe('Thursday, 07/05/2020, 08:10');
  });

  it.each(['America/Los_Angeles', 'Europe/Berlin', 'Asia/Tokyo', 'Pacific/Kiritimati'])(
    'keeps to the clock of Vietnam on a device in %s',
    (zone) => {
      process.env.TZ = zone;
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
      expect(formatDate(published, muchLater, texts('vi'))?.text).toBe('Thứ Năm, 07/05/2020, 08:10');
      // 23:59 of that day in Vietnam, whatever day it is on the device.
      expect(formatDate(published, new Date('2020-05-07T16:59:00Z'), texts('vi'))?.text).toBe(
        'Hôm nay, 08:10',
      );
      expect(formatDate(published, new Date('2020-05-07T17:01:00Z'), texts('vi'))?.text).toBe(
        'Hôm qua, 08:10',
      );
    },
  );

  it('can be asked for another clock', () => {
    expect(formatDate(published, muchLater, texts('en'), 'America/New_York')?.text).toBe(
      'Wednesday, 06/05/2020, 21:10',
    );
  });

  it('is relative for today and yesterday alone, and keeps the full date beside it', () => {
    const on = (now: string) => formatDate(published, new Date(now), texts('en'));
    expect(on('2020-05-07T09:00:00+07:00')).toEqual({
      text: 'Today, 08:10',
      full: 'Thursday, 07/05/2020, 08:10',
    });
    expect(on('2020-05-08T23:59:00+07:00')?.text).toBe('Yesterday, 08:10');
    expect(on('2020-05-09T00:00:00+07:00')?.text).toBe('Thursday, 07/05/2020, 08:10');
    expect(on('2020-05-06T23:00:00+07:00')?.text).toBe('Thursday, 07/05/2020, 08:10');
  });

  it('knows yesterday across the turn of a year', () => {
    const date = formatDate('2019-12-31T22:00:00+07:00', new Date('2020-01-01T06:00:00+07:00'), texts('vi'));
    expect(date?.text).toBe('Hôm qua, 22:00');
  });

  it('prints midnight as 00:00', () => {
    expect(formatDate('2020-05-07T00:00:00+07:00', muchLater, texts('vi'))?.text).toBe(
      'Thứ Năm, 07/05/2020, 00:00',
    );
  });

  it('gives null for what is no date', () => {
    expect(formatDate('hôm nọ', muchLater, texts('vi'))).toBeNull();
  });
});
