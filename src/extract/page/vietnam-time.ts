/** Vietnam keeps UTC+7 all year (IANA zone Asia/Ho_Chi_Minh, no changes since 1975). */
const offsetMinutes = 7 * 60;

const weekday = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn)';
const clock = String.raw`(?<!\d)(\d{1,2})(?:[:h]|\s*giờ\s*)(\d{2})(?::\d{2})?(?:\s*phút)?`;
const day = String.raw`(?:ngày\s*)?(\d{1,2})(?:[/.-]|\s*tháng\s*)(\d{1,2})(?:[/.-]|\s*năm\s*)(\d{4})(?!\d)`;
const between = String.raw`\s*(?:[-–|,]\s*)?(?:${weekday}\s*(?:,\s*)?)?`;
/** `14:33 02/11/2020`, as pages print it (seen in stored pages); also `14h33`, words and a weekday between. */
const timeFirst = new RegExp(`${clock}${between}${day}`, 'iu');
const dateFirst = new RegExp(String.raw`(?<!\d)${day}\s*(?:[-–|,]\s*)?(?:lúc\s*)?${clock}`, 'iu');
/** What may stand beside a time in a line of its own. */
export const besideTime = new RegExp(
  String.raw`${weekday}|cập nhật(?: lúc)?|đăng (?:lúc|ngày)|gmt\s*(?:\+\s*)?7|trang chủ|in bài|chia sẻ|gửi thư|cỡ chữ|A[-+]|[^\p{L}\p{N}]`,
  'giu',
);
const isoForm =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * Reads a machine's time. Without an offset it is Vietnam's.
 *
 * @param text ISO 8601, with or without seconds and offset.
 * @returns ISO 8601 with Vietnam's offset, `2020-05-07T08:10:00+07:00`; null when it is none.
 */
export function readIsoTime(text: string): string | null {
  const match = isoForm.exec(text.trim());
  // Some pages give machines the time that they print for people.
  if (!match) return readPrintedTime(text);
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  return format([year, month, day, hour, minute, second] as Fields, offsetOf(match[7]));
}

/** Reads a time that a page prints for people, in Vietnam's zone; null when the text holds none. */
export function readPrintedTime(text: string): string | null {
  const first = timeFirst.exec(text);
  if (first) {
    const [hour, minute, day, month, year] = first.slice(1, 6).map(Number);
    return format([year, month, day, hour, minute, 0] as Fields, offsetMinutes);
  }
  const second = dateFirst.exec(text);
  if (!second) return null;
  const [day, month, year, hour, minute] = second.slice(1, 6).map(Number);
  return format([year, month, day, hour, minute, 0] as Fields, offsetMinutes);
}

/** The part of a text that is a printed time; undefined when the text holds none. */
export const printedTimeIn = (text: string): string | undefined =>
  (timeFirst.exec(text) ?? dateFirst.exec(text))?.[0];

/** Whether a line is a printed time and nothing else that is worth reading: no sentence around it. */
export function isOnlyTime(text: string): boolean {
  const time = printedTimeIn(text);
  return time !== undefined && text.replace(time, '').replace(besideTime, '') === '';
}

type Fields = [year: number, month: number, day: number, hour: number, minute: number, second: number];

/** Minutes east of Greenwich. */
function offsetOf(text: string | undefined): number {
  if (text === undefined) return offsetMinutes;
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(text);
  if (!match) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0));
}

/** Null for a date that the calendar does not have. */
function format([year, month, day, hour, minute, second]: Fields, offset: number): string | null {
  const utc = Date.UTC(year, month - 1, day, hour, minute, second);
  const check = new Date(utc);
  const exists =
    check.getUTCMonth() === month - 1 && check.getUTCDate() === day && check.getUTCHours() === hour;
  if (!exists || year < 1990) return null;
  const shown = new Date(utc + (offsetMinutes - offset) * 60_000);
  return `${shown.toISOString().slice(0, 19)}+07:00`;
}
