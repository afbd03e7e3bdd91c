import { readInteger, spellDigits } from './integer.ts';
import { numberEnd, type Rule, rule } from './rule.ts';

const sixty = '([0-5]\\d)';

/** `7h30`, `7h`, `17 giờ 00`, `08:10`, `08:10:05`. */
export const time: Rule = rule(
  `(?:(\\d{1,2}) ?(?:[hH]|giờ(?= 00))(?: ?${sixty}(?:['’]| ?ph(?:út)?)?)?|([01]?\\d|2[0-4]):${sixty}(?::${sixty})?)(?!:)${numberEnd}`,
  ([, hour, afterHour, clock = '', afterColon, second]) => {
    const minute = afterHour ?? afterColon ?? '0';
    const words = [readInteger(hour ?? clock), 'giờ'];
    if (Number(minute) > 0 || second) words.push(readInteger(minute), 'phút');
    if (second) words.push(readInteger(second), 'giây');
    return words.join(' ');
  },
);

/** `17 giờ 05`; but `17 giờ 05 người`. */
export const earlyMinutes: Rule = rule(`0[1-9]${numberEnd}(?! (?!ngày)\\p{L})`, ([written], before) =>
  /\d giờ $/.test(before) ? spellDigits(written) : null,
);

/** `phút 90+3`, `phút thứ 45+2, 90+1`: added to a half of a match. */
export const addedTime: Rule = rule(
  `(\\d{1,3})\\+(\\d{1,2})['’]?${numberEnd}`,
  ([, minute = '', added = ''], before) =>
    /phút (?:thứ )?[\d+'’, và]*$/u.test(before) ? `${readInteger(minute)} cộng ${readInteger(added)}` : null,
);
