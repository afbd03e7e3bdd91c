/** What is longer is an address, or a mistake. */
const longestWord = 40;

/**
 * A stretch of a text around a part of it, cut between words.
 *
 * @param part in UTF-16 units; never cut, even if it is longer
 * @param length of the stretch, about; at the text's end it is shorter
 */
export function stretchAround(
  text: string,
  part: { start: number; end: number },
  length: number,
): { from: number; to: number } {
  const room = Math.max(0, length - (part.end - part.start));
  // What follows says more. What comes before may be all of the two lines that a narrow screen shows: it is kept short,
  // at the text's end too, so that the part itself is in sight.
  const before = Math.min(part.start, Math.floor(room / 4));
  const after = Math.min(text.length - part.end, room - before);
  return {
    from: wordStart(text, part.start - before, part.start),
    to: wordEnd(text, part.end + after, part.end),
  };
}

/** The first place from `at` on, before `limit`, where a word begins. */
function wordStart(text: string, at: number, limit: number): number {
  if (at === 0 || /\s/.test(text.charAt(at - 1))) return at;
  const space = text.slice(at, limit).search(/\s/);
  return space < 0 ? limit : at + space + 1;
}

/** The last place up to `at`, behind `limit`, where a word ends; that of the word at `limit` if there is none. */
function wordEnd(text: string, at: number, limit: number): number {
  if (at === text.length || /\s/.test(text.charAt(at))) return at;
  const last = text.slice(limit, at).match(/\s(?=\S*$)/)?.index;
  if (last !== undefined) return limit + last;
  // Unless what has no end is no word.
  const rest = text.slice(limit, limit + longestWord).search(/\s|$/);
  return rest === longestWord ? limit : limit + rest;
}
