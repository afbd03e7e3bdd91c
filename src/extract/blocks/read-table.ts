import type { Inline, Table, TableCell } from '../../article/article.ts';
import { joinLines } from '../../article/inline-shape.ts';
import type { Draft, ReadInside } from './draft.ts';

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
