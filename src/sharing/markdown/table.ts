import type { RootContent, TableRow } from 'mdast';
import type { Table, TableCell } from '../../article/article.ts';
import { tableGrid } from '../table-grid.ts';
import { inlinesToMarkdown } from './inlines.ts';
import { boldParagraph } from './paragraph.ts';

/**
 * A table in GitHub's form: one row of column names, and no cell that spans. A cell's text stands once, in its first
 * place, and the other places it covers are empty. A table without names for its columns gets an empty row of them,
 * since its first row is text like the others. Its caption stands above.
 */
export function tableToMarkdown(table: Table): RootContent[] {
  const grid = tableGrid(table);
  const [first = []] = grid;
  const isNamed = first.some((cell) => cell !== null) && first.every((cell) => cell === null || cell.header);
  const head = isNamed ? first : first.map(() => null);
  const body = isNamed ? grid.slice(1) : grid;
  return [
    ...boldParagraph(table.caption),
    ...(first.length > 0
      ? [{ type: 'table' as const, children: [row(head, false), ...body.map((cells) => row(cells, true))] }]
      : []),
  ];
}

/** @param markHeaders whether to set headers in bold: the first row is so by itself. */
function row(cells: readonly (TableCell | null)[], markHeaders: boolean): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => {
      const isMarked = markHeaders && cell?.header === true;
      const children = inlinesToMarkdown(cell?.inlines ?? [], {
        oneLine: true,
        open: isMarked || !markHeaders ? ['strong'] : [],
      });
      return {
        type: 'tableCell',
        children: isMarked && children.length > 0 ? [{ type: 'strong', children }] : children,
      };
    }),
  };
}
