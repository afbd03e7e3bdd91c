/** The newspaper's first page, to which the extension's own pages lead. */
export const newspaper = 'https://baothanhhoa.vn/';
