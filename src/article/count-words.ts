/**
 * Counts words as Vietnamese writes them: runs between white space that hold a letter or a digit. One pass over the
 * characters, since an article's whole text goes through here each time it is read.
 */
export function countWords(text: string): number {
  let count = 0;
  let isCounted = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= 0x20) isCounted = false;
    else if (!isCounted && isLetterOrDigit(code)) {
      isCounted = true;
      count++;
    }
  }
  return count;
}

/** ASCII letters and digits, and from U+00C0 on everything but general punctuation (U+2000 to U+206F). */
function isLetterOrDigit(code: number): boolean {
  if (code < 0xc0) return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);
  return code < 0x2000 || code > 0x206f;
}
