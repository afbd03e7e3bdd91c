import filters from '../saved-list/filters.css?inline';
import list from '../saved-list/list.css?inline';
import over from '../saved-list/over.css?inline';
import page from './library-page.css?inline';
import transfer from './transfer/transfer.css?inline';

/** What the library page has beside the looks of the extension's other pages. Order matters. */
export const libraryStyles = [filters, list, over, page, transfer].join('\n');
