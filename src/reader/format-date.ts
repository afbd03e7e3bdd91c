import type { Translate } from './texts.ts';
import { wallClock } from './wall-clock.ts';

/** The newspaper's own clock: a reader abroad sees the hour that is printed on the page. */
const vietnam = 'Asia/Ho_Chi_Minh';

/**
 * A date the Vietnamese way, on Vietnam's clock whatever the device's: `Thứ Năm, 07/05/2020, 08:10`; for today and
 * yesterday `Hôm nay, 08:10`. The weekday is in the language of the interface, the order of the numbers is not.
 * `published` is ISO 8601 with an offset; what cannot be read as a date gives null.
 */
export function formatDate(
  published: string,
  now: Date,
  translate: Translate,
  zone: string = vietnam,
): { text: string; full: string } | null {
  const moment = new Date(published);
  if (Number.isNaN(moment.getTime())) return null;
  const then = wallClock(moment, zone);
  const weekday = new Intl.DateTimeFormat(translate('language'), { timeZone: zone, weekday: 'long' });
  const full = `${weekday.format(moment)}, ${then.date}, ${then.time}`;
  const daysAgo = wallClock(now, zone).dayNumber - then.dayNumber;
  if (daysAgo === 0) return { text: translate('today', then.time), full };
  if (daysAgo === 1) return { text: translate('yesterday', then.time), full };
  return { text: full, full };
}
