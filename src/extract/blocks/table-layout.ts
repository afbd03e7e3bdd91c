import { cleanText } from '../text.ts';
import { readSize } from './read-picture.ts';

/** Whether a table only places what stands in it, as pages did before style sheets could: it is read as plain blocks. */
export function isLayoutTable(table: Element): boolean {
  return (
    table.querySelector('video, audio, table, a[data-embed]') !== null ||
    isPageLayout(table) ||
    (hasPictures(table) && !isDataTable(table))
  );
}

/** The share of a table's text that the article's cell has at least, where the table places a whole page. */
const layoutShare = 0.8;
/** Characters; what is shorter may be a line of a table's cell. */
const longParagraph = 80;
const fewestLongParagraphs = 2;

/** Whether a table places a page: a cell of it holds the page's heading, or nearly all of its text as paragraphs. */
function isPageLayout(table: Element): boolean {
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
function isDataTable(table: Element): boolean {
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
