import { isNames } from '../extract/arrange/parse-byline.ts';
import type { KeptPart, Line } from './phrase-lines.ts';

/** UTF-16 units: rules look for these words in no longer line, or in what a longer one begins with. */
const longestLine = 120;
/** A name in capitals has no more words. */
const mostWordsOfName = 5;

/** What an author's line never says (`noAuthor`). */
const noAuthor = ['tháng', 'ngày', 'năm', 'mùa', 'hết', 'kỳ'];
const anyOf = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${noAuthor.join('|')})(?![\p{L}\p{M}])`, 'giu');
/** Between two names, as a byline has them. */
const betweenNames = /(?<=\p{Lu}[\p{L}\p{M}\p{N}.]{0,20}\s)(?:và|VÀ)(?=\s\p{Lu})/gu;
/** The last word of a line that was cut off, perhaps in its middle. */
const lastOfCut = /(?<![\p{L}\p{M}])[\p{L}\p{M}]{2,}(?=\s?(?:…|\.{3})$)/u;

/**
 * Words of which each tells something by itself where a line's capitals make it look like an author's. With a capital
 * inside a line they are somebody's name (`Nguyễn Cao Kỳ`, `Lê Thị Năm`). The line's beginning decides alone, so that
 * what was cut off, or stands before more, keeps what the whole does.
 *
 * @param line the article's own, clean
 */
export function wordsIn({ start, text }: Line): KeptPart[] {
  const and = [...text.matchAll(betweenNames)];
  const words = text.length <= longestLine && isNames(text) ? [] : [...text.matchAll(anyOf), ...cutOff(text)];
  return [...and, ...words.filter((found) => isNoName(found, text))].map(({ index, 0: word }) => ({
    start: start + index,
    end: start + index + word.length,
    numbers: false,
  }));
}

function isNoName({ index, 0: word }: RegExpExecArray, text: string): boolean {
  if (index >= longestLine) return false;
  if (/^\p{Ll}/u.test(word) || !/\p{L}/u.test(text.slice(0, index))) return true;
  return !/\p{Ll}/u.test(text) && text.split(' ').length > mostWordsOfName;
}

/** A beginning of such a word stays, since the whole one stays where the line is whole. */
function cutOff(text: string): RegExpExecArray[] {
  const last = lastOfCut.exec(text);
  return last && noAuthor.some((word) => word.startsWith(last[0].toLowerCase())) ? [last] : [];
}
