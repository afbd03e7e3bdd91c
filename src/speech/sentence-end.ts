import { dotted } from './tables/dotted.ts';

/** The longest token looked back at for an abbreviation; longer ones are none. */
const longestToken = 24;

/** A word written small, after the quotes, brackets and dashes that may stand before a sentence. */
const goesOn = /[\s"“‘«([–—-]{0,40}\p{Ll}/uy;

/**
 * Whether marks end the sentence that began at an offset.
 *
 * A sentence goes on when the next word is written small (`“Đi đâu?” anh hỏi`, `v.v. và`, `hoa... rụng`), when a single full
 * stop belongs to an abbreviation or initials, or when it follows the number of a list's item. In doubt it goes on: two
 * sentences read in one breath are heard as two, half a sentence is not.
 *
 * @param start of the sentence, with the white space before it.
 * @param at where the marks begin.
 */
export function endsSentence(text: string, start: number, at: number, marks: string): boolean {
  goesOn.lastIndex = at + marks.length;
  if (goesOn.test(text)) return false;
  if (!/^\.(?![.…])/.test(marks) || at + marks.length === text.length) return true;
  const near = text.slice(Math.max(start, at - longestToken), at);
  const token = (near.split(/\s/).at(-1) ?? '').replace(/^["“‘«([]+/, '');
  if (dotted.has(token.toLowerCase()) || /^\p{Lu}(?:\.\p{Lu})*$/u.test(token)) return false;
  return !isItemNumber(token, near.slice(0, near.length - token.length));
}

/** `1.`, `12.`, `IV.` that a sentence, or an item after a colon or semicolon, begins with. */
function isItemNumber(token: string, before: string): boolean {
  return /^(?:\d{1,3}|[IVX]{1,5})$/.test(token) && /(?:^|[:;])\s*$/.test(before);
}
