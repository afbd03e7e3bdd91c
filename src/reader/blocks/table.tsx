import { useRef } from 'preact/hooks';
import type { Table, TableCell } from '../../article/article.ts';
import { inlineText } from '../../article/inline-text.ts';
import { Inlines } from '../inlines.tsx';
import { useTexts } from '../texts.ts';
import { useOverflow } from '../use-overflow.ts';

/** Characters up to which a cell is a figure with its unit (`giảm 19,5%`) and must not be broken over two lines. */
const longestFigure = 14;

/** A table in a frame of its own, which scrolls sideways (by keyboard too) so that the page never has to. */
export function TableView({ table }: { table: Table }) {
  const translate = useTexts();
  const frame = useRef<HTMLDivElement>(null);
  const wide = useOverflow(frame);
  const head = headLength(table);
  // What scrolls must be reachable by keyboard, and then must say what it is.
  const scrollable = {
    role: 'region',
    tabIndex: 0,
    'aria-label': inlineText(table.caption) || translate('tableLabel'),
  } as const;
  return (
    <>
      {wide && (
        <p class="table-hint" lang={translate('language')}>
          {translate('tableScroll')}
        </p>
      )}
      <div class="table-scroll" data-wide={wide ? '' : undefined} ref={frame} {...scrollable}>
        <table>
          {table.caption.length > 0 && (
            <caption>
              {/* The span stays in sight while the table moves under it. */}
              <span>
                <Inlines of={table.caption} />
              </span>
            </caption>
          )}
          {head > 0 && (
            <thead>
              <Rows of={table.rows.slice(0, head)} />
            </thead>
          )}
          <tbody>
            <Rows of={table.rows.slice(head)} />
          </tbody>
        </table>
      </div>
    </>
  );
}

function Rows({ of: rows }: { of: readonly TableCell[][] }) {
  return rows.map((row) => (
    <tr>
      {row.map((cell) => (
        <Cell cell={cell} scope={row.every(({ header }) => header) ? 'col' : 'row'} />
      ))}
    </tr>
  ));
}

/**
 * How many rows at the top name the columns; on paper they stand on every sheet. None when a cell of theirs reaches
 * into the rows below, which would cut it off, or when nothing is below.
 */
function headLength({ rows }: Table): number {
  const first = rows.findIndex((row) => row.some(({ header }) => !header));
  const reachesOut = rows.slice(0, first).some((row, index) => row.some((cell) => index + cell.rows > first));
  return first < 0 || reachesOut ? 0 : first;
}

/** A row of nothing but headers names its columns; a header beside plain cells names its row. */
function Cell({ cell, scope }: { cell: TableCell; scope: 'col' | 'row' }) {
  const span = {
    ...(cell.columns > 1 && { colSpan: cell.columns }),
    ...(cell.rows > 1 && { rowSpan: cell.rows }),
  };
  return cell.header ? (
    <th scope={scope} {...span}>
      <Inlines of={cell.inlines} />
    </th>
  ) : (
    <td {...span} class={inlineText(cell.inlines).length <= longestFigure ? 'short' : undefined}>
      <Inlines of={cell.inlines} />
    </td>
  );
}
