/** Text for comparison: Unicode NFC without white space, invisible characters and the borders of table cells. */
export const fold = (text: string): string => text.normalize('NFC').replace(/[\s|\u200b\u2060\ufeff]/g, '');

/** How often a text stands in another; copies that overlap count once. */
export function occurrences(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}
