import type { Translate } from '../../reader/texts.ts';
import { wallClock } from '../../reader/wall-clock.ts';

/**
 * When an article was saved, on the device's clock, as its reader's own doing: `Hôm nay, 08:10`, `Hôm qua, 20:15`,
 * earlier ones `07/05/2020`.
 *
 * @returns empty for what is no moment
 * @param saved milliseconds since 1970
 * @param zone as IANA names it; the device's own by default
 */
export function formatSaved(saved: number, now: Date, translate: Translate, zone?: string): string {
  const moment = new Date(saved);
  if (Number.isNaN(moment.getTime())) return '';
  const then = wallClock(moment, zone);
  const daysAgo = wallClock(now, zone).dayNumber - then.dayNumber;
  if (daysAgo === 0) return translate('today', then.time);
  return daysAgo === 1 ? translate('yesterday', then.time) : then.date;
}
