import type { Inline, Table, TableCell } from '../../article/article.ts';
import { joinLines } from '../../article/inline-shape.ts';
import { cleanText } from '../text.ts';
import type { Draft, ReadInside } from './draft.ts';
import { readSize } from './read-picture.ts';

/** A page may ask for any span; the reading view follows it this far (HTML's own limit for `colspan`). */
const largestSpan = 1000;

/**
 * Reads a table of text.
 *
 * @param readInside reads a cell.
 * @returns null when the table only places its content: it has a single column or no text.
 */
export function readTable(element: Element, readInside: ReadInside): Table | null {
  const readCell = (cell: Element) => linesOf(readInside(cell));
  const rows: TableCell[][] = [];
  for (const row of element.querySelectorAll('tr')) {
    const cells = [...row.children].filter((cell) => cell.localName === 'td' || cell.localName === 'th');
    const read = cells.map((cell) => ({
      header: cell.localName === 'th',
      columns: spanOf(cell, 'colspan'),
      rows: spanOf(cell, 'rowspan'),
      inlines: readCell(cell),
    }));
    if (read.some((cell) => cell.inlines.length > 0)) rows.push(read);
  }
  if (!rows.some((row) => row.length > 1)) return null;
  const caption = element.querySelector('caption');
  return { kind: 'table', caption: caption ? readCell(caption) : [], rows };
}

/** The text of a cell, its paragraphs as lines; a list or quote inside gives a line for each of its own. */
const linesOf = (inside: Draft[]): Inline[] =>
  joinLines(inside.flatMap(({ block, text }) => ('inlines' in block ? [block.inlines] : plainLines(text))));

const plainLines = (text: string): Inline[][] => text.split('\n').flatMap((line) => (line ? [[line]] : []));

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), largestSpan) : 1;
}

/** The share of a table's text that the article's cell has at least, where the table places a whole page. */
const layoutShare = 0.8;
/** Characters; what is shorter may be a line of a table's cell. */
const longParagraph = 80;
const fewestLongParagraphs = 2;

/** Whether a table places a page: a cell of it holds the page's heading, or nearly all of its text as paragraphs. */
export function isPageLayout(table: Element): boolean {
  if (table.querySelector('h1')) return true;
  if (table.querySelector('th') || !table.querySelector('td p + p, td div + div')) return false;
  const total = cleanText(table.textContent ?? '').length;
  return [...table.querySelectorAll('td')].some((cell) => {
    const long = [...cell.children].filter(
      (line) => cleanText(line.textContent ?? '').length >= longParagraph,
    );
    return (
      long.length >= fewestLongParagraphs && cleanText(cell.textContent ?? '').length >= layoutShare * total
    );
  });
}

/** Headed columns, or text side by side in most rows: what its pictures stand beside belongs together. */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('th')) return true;
  const rows = [...table.querySelectorAll('tr')];
  const isData = (row: Element) =>
    [...row.children].filter((cell) => cleanText(cell.textContent ?? '') !== '').length > 1;
  return rows.length > 1 && rows.filter(isData).length > rows.length / 2;
}

/** CSS pixels. */
const largestEmblem = 48;

/** Pictures to look at, as opposed to a flag or an emblem beside a name. */
export const hasPictures = (table: Element): boolean =>
  [...table.querySelectorAll('img')].some(
    (image) => (readSize(image)?.width ?? largestEmblem + 1) > largestEmblem,
  );
