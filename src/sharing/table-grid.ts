import type { Table, TableCell } from '../article/article.ts';

/** More columns than any page has; a greater number in an imported file would only fill the memory. */
const mostColumns = 100;

/**
 * A table for forms in which cells cannot span: each cell in its first place, null in the others it covers.
 *
 * @returns rows of equal length
 */
export function tableGrid(table: Table): (TableCell | null)[][] {
  const grid: (TableCell | null)[][] = table.rows.map(() => []);
  table.rows.forEach((cells, rowIndex) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[rowIndex]?.[column] !== undefined) column++;
      const width = Math.min(cell.columns, mostColumns);
      for (const row of grid.slice(rowIndex, rowIndex + cell.rows)) {
        for (let offset = 0; offset < width; offset++) row[column + offset] ??= null;
      }
      grid[rowIndex]?.splice(column, 1, cell);
      column += width;
    }
  });
  const columns = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? null));
}
