import { noticeHost, readerHost } from './own-hosts.ts';
import { firstPaper } from './paper.ts';

/** Names the element that stands in the page's place. */
export const insteadMark = 'data-doc-sach-instead';
/** Everything of the page that can show: all beside the head and our own, since pages put covers beside the body too. */
const pageParts = `:not(head, ${readerHost}, ${noticeHost})`;
const instead = `:root:root:root:has(> [${insteadMark}])`;

/** What the rules below take from the page: the paper's colours, and whether the element in its place shows. */
export const paperLight = '--doc-sach-light';
export const paperDark = '--doc-sach-dark';
export const paperScheme = '--doc-sach-scheme';
export const isShown = '--doc-sach-shown';

/**
 * Hides all of a page while an element stands in its place, and gives the document that element's paper; what the page
 * says of its root must not win over it.
 */
export const hidingRules = `
  ${instead} { all: unset !important; display: block !important; background: var(${paperLight}) !important;
    color-scheme: var(${paperScheme}) !important }
  ${instead} > ${pageParts} { display: none !important }
  [${insteadMark}] { ${isShown}: block !important }
  @media (prefers-color-scheme: dark) { ${instead} { background: var(${paperDark}) !important } }
  @media print { ${instead} { background: #fff !important; color-scheme: light !important } }`;

export const veilId = 'doc-sach-veil';
/** As an attribute, so that what names it by its id wins: the papers of themes. */
const veiled = `:root:root:root:has(> [id=${veilId}])`;

/** Hides a page before its first paint. */
export const veilRules = `
  ${veiled} { background: ${firstPaper.light} !important }
  ${veiled} > ${pageParts} { opacity: 0 !important }
  @media (prefers-color-scheme: dark) { ${veiled} { background: ${firstPaper.dark} !important } }`;
