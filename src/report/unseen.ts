/**
 * Characters that nobody sees, and those that no standard gives a meaning: what formats, what a browser may ignore,
 * private use, unassigned; also marks on no letter, such as the frame of a key; but
 * for those of Vietnamese letters, which a page may tear from theirs. A page may hide in them who reads it.
 * White space is none, but for the byte order mark.
 */
const unseen =
  /\ufeff|(?<=[^\p{L}\p{M}])\p{M}+|(?!\s)[\p{C}\p{Default_Ignorable_Code_Point}]|^(?!\u0300|\u0301|\u0302|\u0303|\u0306|\u0309|\u031b|\u0323)\p{M}+/gu;
/** Those that the extraction takes out of a text (src/extract/text.ts); the others part words for its rules. */
const takenOut = /[\u200b\u2060\ufeff]/g;
const [zeroWidthSpace, softHyphen] = ['\u200b', '\u00ad'];
/** UTF-16 units: rules look at no longer line as a whole. */
const longestLine = 120;

/** A text as people see it. */
export const withoutUnseen = (text: string): string => text.replace(unseen, '');

/**
 * A text of a page in which neither count, kind nor place of such characters says anything, nor does white space: each
 * run of it is one space. Because a phrase with a soft hyphen in it is none to the rules, and a line of nothing else is
 * not empty, one such character stays in a short text that has some: at its end, else at its beginning, else behind its
 * first letter.
 *
 * @param isSetAsTyped as in `<pre>`: white space stays
 */
export function plainly(raw: string, isSetAsTyped = false): string {
  const seen = withoutUnseen(raw);
  const text = isSetAsTyped ? seen : withPlainSpaces(seen);
  if (seen === raw) return text;
  const one =
    withoutUnseen(raw.replace(takenOut, '')) === raw.replace(takenOut, '') ? zeroWidthSpace : softHyphen;
  const inner = text.trim();
  if (inner === '') return text + one;
  if (inner.length > longestLine) return text;
  return text.replace(inner, () => withOne(inner, one, raw));
}

function withOne(inner: string, one: string, raw: string): string {
  const points = [...raw.replace(/\s/g, (space) => (space === '\ufeff' ? space : ''))];
  if (isUnseen(points.at(-1))) return inner + one;
  if (isUnseen(points[0])) return one + inner;
  return inner.replace(/^(?:\p{L}\p{M}*|.)/su, (first) => first + one);
}

const isUnseen = (character: string | undefined): boolean => withoutUnseen(`a${character}`) === 'a';

/** White space that is all of a text may be what lays the source out; a space that is no plain one fills a line. */
function withPlainSpaces(text: string): string {
  if (text.trim() === '') return /[^\t\n\f\r ]/.test(text) ? '\u00a0' : text;
  return text.replace(/\s+/g, ' ');
}
