import transfer from './transfer.css?inline';

/** What export and import look like, beside the styles of the extension's own pages. */
export const transferStyles: string = transfer;
