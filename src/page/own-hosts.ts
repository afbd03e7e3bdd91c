import { keepFromPage } from './keep-from-page.ts';

/** The elements under which the extension shows what is its own, beside the page's `<body>`. */
export const readerHost = 'doc-sach-reader';
export const noticeHost = 'doc-sach-notice';

/**
 * Makes an element under which something of the extension's is to show. In a document of its own, where the page has no
 * say: had it given the name a meaning of its own (`customElements.define`), its code would run in the middle of ours, and
 * could take the one shadow root that an element can have. What a reader does inside stays there.
 */
export function createHost(document: Document, name: typeof readerHost | typeof noticeHost): HTMLElement {
  const host = document.implementation.createHTMLDocument('').createElement(name);
  keepFromPage(host);
  return host;
}
