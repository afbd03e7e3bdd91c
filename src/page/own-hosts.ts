/** The elements under which the extension shows what is its own, beside the page's `<body>`. */
export const readerHost = 'doc-sach-reader';
export const noticeHost = 'doc-sach-notice';

/** Everything of the page that can show: all beside the head and our own, since pages put covers beside the body too. */
export const pageParts = `:root:root:root > :not(head, ${readerHost}, ${noticeHost})`;
