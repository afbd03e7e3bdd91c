import { escapeText, uriOf } from './escape.ts';

/**
 * A link as XHTML, which HTML reads alike. A file may be put where it has an address, and a book opened in a reader that
 * is itself a web page: where the link leads learns of neither.
 *
 * @param url one that may be followed
 * @param words as markup
 */
export const linkToMarkup = (url: string, words: string): string =>
  `<a href="${escapeText(uriOf(url))}" rel="noopener noreferrer">${words}</a>`;
