import filters from '../saved-list/filters.css?inline';
import grid from '../saved-list/grid.css?inline';
import over from '../saved-list/over.css?inline';
import row from '../saved-list/row.css?inline';
import search from '../saved-list/search.css?inline';
import told from '../saved-list/told.css?inline';
import page from './library-page.css?inline';
import rows from './library-rows.css?inline';
import side from './side.css?inline';
import transfer from './transfer/transfer.css?inline';

/** What the library page has beside the looks of the extension's other pages. Order matters. */
export const libraryStyles = [
  ...[filters, search, grid, row, told, over],
  ...[page, rows, side, transfer],
].join('\n');
