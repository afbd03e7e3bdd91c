import { nearScore } from './ranges.ts';
import { counted } from './units.ts';

/** Days and dates that have just been named, as in `ngày 1, 2 và 3/5`, `dịp 30-4 và 1-5`. */
const list = '(?:\\d\\d?(?:[/-]\\d\\d?)?(?:[,;] ?| và | ?[-–] ?| đến )){0,6}';

/** `mỗi ngày` counts; other days are named. */
export const afterDay = after('(?<!(?:mỗi|một|hằng|hàng) )(?:ngày|mùng|mồng)');

/**
 * `5 ngày` counts too, but not `19h30 ngày`, `15 giờ 30 ngày`, `Quyết định 45 ngày`: there the number belongs to what precedes.
 */
const afterDays = after('(?<![\\d:/]|(?<!\\p{L})(?:h|giờ|số|định|quyết|thị|tư|văn|hoạch|báo) )\\d{1,3} ngày');

/** What is counted by the day: `uống ngày 2-3 lần`; or the month of both: `ngày 5-6 tháng 6`. */
const byDay = /^ (?:lần|buổi|ca|bữa|viên|giờ|tiếng|tháng(?= \d))(?!\p{L})/u;

/** Times of the day, days of the week, feasts. Numbers of other things seldom follow them. */
const afterTime = after(
  '(?:sáng|trưa|chiều|tối|đêm|hôm)(?: (?:nay|qua|mai),?)?|(?<!mấy |các )(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),?|' +
    'dịp|lễ|khánh|tết|quốc tế (?:lao động|phụ nữ|thiếu nhi)',
);

/** What both dates and counts follow. */
const afterEither = after(
  'từ|đến|tới|trước|sau|vào|qua|(?<!đến )nay|mừng|nghỉ|nữ|động|nhi|\\d/\\d\\d?(?: ?[-–]|,| và)',
);

/** The last day of `(21-25/10`, the first of which has been said as one; `Ngày Thầy thuốc Việt Nam 27-2`. */
const afterFirstDay = /(?<![\p{L}\d.,/:–-])\d\d? ?[-–] ?$/u;
const afterNamedDay = /(?:ngày|tháng|lễ|niệm|giỗ) (?:\p{L}+,? (?:[-–] )?){1,7}\(?$/u;

/** A match is played there on a day. */
const afterGround = /sân (?:nhà|khách) $/u;

/** `28-4 đến 3-5`: the first can be no range, so neither is the second. */
const afterLateDay = /(?<!\d)(?:1[3-9]|[23]\d)-\d\d? (?:đến|tới) $/u;
const toDay = /^ (?:đến|tới) \d\d?-\d\d?(?![\d-])/u;

/** `(3-1, 2-0)`: there is no such day or month. */
const beforeScore = /^[,;] (?:0-|\d\d?-(?:0(?!\d)|1[3-9]|[2-9]\d))/;

const counts = new RegExp(
  `^ ?(?:[%‰°º]|(?:${[...counted].join('|')}|số|quân|diện tích|thời gian|quãng|chặng|tiếng|điểm|nghìn|triệu|tỷ|tỉ|đồng|độ|em|km|m|kg|ha)(?! \\p{Lu}|\\p{L}))(?! (?:nay|ngoái|trước|\\d))`,
  'u',
);

/**
 * Whether a day and month without a year are a date, as only what stands around them tells.
 *
 * With a slash they are one after a word that dates follow, always after “ngày”, or when they could be no fraction below one.
 * With a hyphen they could also be a range or a score: a range goes up, and a score has a word for one near.
 */
export function isDate(written: string, before: string, rest: string): boolean {
  const [day = 0, month = 0] = written.split(/[/-]/).map(Number);
  const isLate = day > month;
  const isDay = afterDay.test(before);
  if (written.includes('/')) {
    // `sau 5 ngày 2/3 số hộ` is a share.
    if (isDay) return isLate || !(afterDays.test(before) && counts.test(rest));
    // `24/7` is the whole week, unless it is called a day.
    if (written === '24/7' || /t[ỷỉ] (?:số|lệ)(?: \p{L}+)? $/u.test(before)) return false;
    if (isLate || afterTime.test(before) || afterFirstDay.test(before)) return true;
    return (afterEither.test(before) || afterGround.test(before)) && !counts.test(rest);
  }
  if (isDay) return isLate || !(afterDays.test(before) || byDay.test(rest));
  if (afterTime.test(before)) return isLate || !counts.test(rest);
  if (nearScore.test(before)) return false;
  if (!isLate) {
    if (isBeforeLateDay(month, rest)) return true;
    return afterLateDay.test(before) && !counts.test(rest);
  }
  const isAlone = before.endsWith('(') && /^[),]/.test(rest) && !beforeScore.test(rest);
  return isAlone || toDay.test(rest) || afterNamedDay.test(before) || isEither(before, rest);
}

/** `1-6 đến 30-6`: the second can be no range, and its month is that of the first or the next. */
function isBeforeLateDay(first: number, rest: string): boolean {
  const [, day = 0, month = 0] = (/^ (?:đến|tới) (\d+)-(\d+)(?![\d-])/.exec(rest) ?? []).map(Number);
  return day > month && (month === first || month === (first % 12) + 1);
}

/** Whether “ngày” has been said: just now, or before the first of several. */
export function isDayNamed(before: string): boolean {
  return /(?:ngày|mùng|mồng) (?:(?:\d\d?(?:[,;] ?| và )){2,6})?$/u.test(before);
}

function isEither(before: string, rest: string): boolean {
  return afterEither.test(before) && !counts.test(rest);
}

function after(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words}) ?\\(?${list}$`, 'u');
}
