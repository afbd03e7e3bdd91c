/** Invisible characters that only a word processor meant: zero width space, word joiner, byte order mark. */
const invisible = /[\u200b\u2060\ufeff]/g;

/** Text as the article keeps it: Unicode NFC, every run of white space (no-break spaces too) one space, trimmed. */
export function cleanText(text: string): string {
  return text.replace(invisible, '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * Text reduced to what two copies of one line share: lower case, no white space, plain quotes and dashes.
 * For comparison only, never for display.
 */
export function foldText(text: string): string {
  return (
    text
      .replace(invisible, '')
      .replace(/\s+/g, '')
      // A mark that stood behind what is gone belongs to the letter before that.
      .normalize('NFC')
      .replace(/[“”„«»‘’']/g, '"')
      .replace(/[–—−]/g, '-')
      .replace(/…/g, '...')
      .toLowerCase()
  );
}

/** Whether a text was cut off by the system: it ends with `...`. */
export const isCutOff = (text: string): boolean => /(?:\.\.\.|…)\s*$/.test(text);

/** Whether a text ends as a sentence does. Titles have no full stop, however long they are. */
export const isSentence = (text: string): boolean => /\.[”"’»)]*\s*$/.test(text) && !isCutOff(text);
