/**
 * The two forms in which the site delivers a body that its own script turns into HTML later (seen in stored pages):
 * Base64 of substituted UTF-8 text, and on print views hexadecimal code units joined with `x`.
 */
const base64 = /^[A-Za-z0-9+/]+={0,2}$/;
const hexadecimal = /^[0-9a-f]{1,6}(?:x[0-9a-f]{1,6})+$/i;

/**
 * Shorter than any body that was seen scrambled, longer than any word, address or number that a text may hold alone.
 */
const shortestToken = 120;

/** Of what fills a body alone: any run without a space. A table may as well stand for Base64's letters as for the text's. */
const unbroken = /^[\x21-\x7e]+$/;
const address = /^(?:https?|data):/i;

/** Whether a text is a whole body in one long token. */
export function isScrambledBody(text: string): boolean {
  const token = longToken(text);
  return isEncoded(token) || (unbroken.test(token) && !address.test(token));
}

/** Whether a text, as the page holds it, is one long token instead of words. Line breaks within it do not matter. */
export const isScrambledToken = (text: string): boolean => isEncoded(longToken(text));

const isEncoded = (token: string): boolean => hexadecimal.test(token) || base64.test(token);

/** A text without its white space when that is too long for words, else nothing. */
function longToken(text: string): string {
  const token = text.replace(/\s+/g, '');
  if (token.length < shortestToken) return '';
  // Words are parted by spaces; a token is at most folded into long lines.
  const parts = text.trim().split(/\s+/).length;
  return token.length / parts < 40 ? '' : token;
}
