/** A moment as Vietnam's calendar and clock show it. */
export interface VietnamDate {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  /** 0 is Sunday. */
  weekday: number;
}

/** Vietnam has one zone, and no summer time since it got it in 1975 (tz database, Asia/Ho_Chi_Minh). */
const offset = 7 * 3_600_000;

/** Reads an `Article`'s `published` (ISO 8601); null when there is none or it is no date. */
export function vietnamDate(published: string | null): VietnamDate | null {
  if (published === null) return null;
  const moment = new Date(Date.parse(published) + offset);
  if (Number.isNaN(moment.getTime())) return null;
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    weekday: moment.getUTCDay(),
  };
}

/** `07/05/2020`. */
export function numericDate({ year, month, day }: Pick<VietnamDate, 'year' | 'month' | 'day'>): string {
  return `${twoDigits(day)}/${twoDigits(month)}/${year}`;
}

/** Of a number below 100. */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');
