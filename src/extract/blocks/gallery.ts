import { cleanText } from '../text.ts';

/** A cell with pictures, and the one below it that holds their caption, if there is one. */
export interface GalleryCell {
  pictures: Element;
  caption: Element | null;
}

/** A caption that shares a row with others is shorter. */
const longestCaption = 300;

/**
 * Reads a table that only sets pictures side by side: rows of cells with pictures alone, each followed by a row of as
 * many captions or by the next pictures.
 *
 * @returns its cells in the order of reading; null when the table is anything else.
 */
export function readGallery(table: Element): GalleryCell[] | null {
  if (table.querySelector('table, th, video, audio')) return null;
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children]);
  const cells: GalleryCell[] = [];
  for (let index = 0; index < rows.length; index++) {
    const pictures = rows[index] ?? [];
    if (pictures.length < 2 || !pictures.every(hasPictureAlone)) return null;
    const below = rows[index + 1] ?? [];
    const hasCaptions = below.length === pictures.length && below.every(isCaption);
    cells.push(
      ...pictures.map((cell, at) => ({ pictures: cell, caption: (hasCaptions && below[at]) || null })),
    );
    if (hasCaptions) index++;
  }
  return cells.length > 0 ? cells : null;
}

const hasPictureAlone = (cell: Element): boolean =>
  cell.querySelector('img') !== null && cleanText(cell.textContent ?? '') === '';

const isCaption = (cell: Element): boolean =>
  cell.querySelector('img') === null && cleanText(cell.textContent ?? '').length <= longestCaption;
