const dayInMilliseconds = 86_400_000;

/** A moment as the wall clock of one zone shows it, every field padded as it is printed. */
export interface WallClock {
  date: string;
  time: string;
  /** Days since 1970 on that zone's calendar: neighbours differ by one, whatever the hour. */
  dayNumber: number;
}

/** @param zone as IANA names it; the device's own by default */
export function wallClock(moment: Date, zone?: string): WallClock {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...(zone !== undefined && { timeZone: zone }),
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const part: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of format.formatToParts(moment)) part[type] = value;
  const { day = '', month = '', year = '', hour = '', minute = '' } = part;
  return {
    date: `${day}/${month}/${year}`,
    time: `${hour}:${minute}`,
    dayNumber: Date.UTC(Number(year), Number(month) - 1, Number(day)) / dayInMilliseconds,
  };
}
