/** What leads somewhere or names something stays as it is, letter for letter. */
const names = new Set(['key', 'url', 'href', 'src', 'poster']);
/** Characters of the longest title, author or description: what is longer was made to fill a page. */
const longest = 3000;
/** What shows nothing: control characters, and what only a word processor meant (as src/extract/text.ts has it). */
const unseen = /[\p{Cc}\u200b\u2060\ufeff]/gu;

/**
 * The texts of an article in a file as the extraction would have given them: Unicode NFC, single spaces, no control
 * characters, no half ones. A file may claim anything; what it says is cleaned and not refused.
 *
 * @param raw of what a file can hold, unchecked
 */
export function withCleanTexts(raw: unknown): unknown {
  if (typeof raw === 'string') return clean(raw);
  if (Array.isArray(raw)) return raw.map(withCleanTexts);
  if (typeof raw !== 'object' || raw === null) return raw;
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, cleanField(name, value)]));
}

function cleanField(name: string, value: unknown): unknown {
  if (names.has(name)) return value;
  // A piece of a paragraph stands in a list, and the spaces at its ends are between words.
  return typeof value === 'string' ? shortened(clean(value).trim()) : withCleanTexts(value);
}

/** Most texts have nothing of it. */
const odd = /[^\S ]| {2}|[\p{Cc}\u200b\u2060\ufeff]/u;

function clean(text: string): string {
  const whole = text.toWellFormed().normalize('NFC');
  if (!odd.test(whole)) return whole;
  const plain = whole.replace(/\s/g, ' ').replace(unseen, '').replace(/ {2,}/g, ' ');
  // A mark that stood behind what is gone belongs to the letter before that.
  return plain.normalize('NFC');
}

function shortened(text: string): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest);
  const space = head.lastIndexOf(' ');
  return `${head.slice(0, space > 0 ? space : -1)}…`.toWellFormed();
}
