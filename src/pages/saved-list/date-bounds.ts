/** Before there were browsers to save anything with. */
const firstYear = 1990;

/** The moment at which a day begins on the device's clock: milliseconds since 1970; null for no date. @param date `2020-05-07` */
export function startOf(date: string): number | null {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  // While a year is being typed its first digits come as one: nothing was saved then.
  if (year < firstYear) return null;
  const moment = new Date(year, month - 1, day).getTime();
  return Number.isNaN(moment) ? null : moment;
}

/** The moment at which a day has ended. */
export function endOf(date: string): number | null {
  const start = startOf(date);
  if (start === null) return null;
  const moment = new Date(start);
  // Not 24 hours on: days on which clocks are changed have 23 or 25.
  moment.setDate(moment.getDate() + 1);
  return moment.getTime();
}

/** The day of a moment on the device's clock, as `input[type=date]` has it; empty for none. */
export function dateOf(moment: number | null): string {
  if (moment === null) return '';
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
