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
          <tbody>
            {table.rows.map((row) => (
              <tr>
                {row.map((cell) => (
                  <Cell cell={cell} scope={row.every(({ header }) => header) ? 'col' : 'row'} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
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
