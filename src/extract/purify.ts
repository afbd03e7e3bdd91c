import type { Report } from './trace.ts';

/** What the conversion to blocks reads; everything else leaves here, its text stays. */
const elements = new Set(
  (
    'p div section article main header footer aside center address details summary ' +
    'h1 h2 h3 h4 h5 h6 blockquote q pre hr br ul ol li dl dt dd ' +
    'table caption thead tbody tfoot tr th td ' +
    'figure figcaption img picture source video audio noscript ' +
    'a b strong i em cite u ins s strike del sub sup mark code kbd ' +
    'small big span font label time abbr wbr'
  ).split(' '),
);

const attributes = new Set(
  (
    'class style align href src srcset alt width height poster type title colspan rowspan start ' +
    'data-src data-original data-lazy-src data-srcset data-embed'
  ).split(' '),
);

/** Elements whose text is no text of a page: code, drawings, what another page shows, what old browsers would. */
const wordless = new Set(
  (
    'script style template iframe noembed noframes svg math head title plaintext xmp ' +
    'colgroup selectedcontent'
  ).split(' '),
);

/** Where HTML's own elements live: an `<a>` or a `<title>` of a drawing is another. */
const html = 'http://www.w3.org/1999/xhtml';

/**
 * Takes everything out of a tree, in place, that is not on the lists above: the last word on what an article holds.
 * What follows only reads the tree into plain data, and neither is ever written as HTML and parsed again: so the lists
 * are all of it, and what a sanitizer knows of parsers that read their own output otherwise has nothing to do here.
 *
 * @param root an element of a document in which nothing runs.
 * @param report told of removed elements with text; the text of most stays in the tree.
 */
export function purify(root: Element, report: Report): void {
  for (const element of root.querySelectorAll('*')) {
    if (isListed(element)) dropAttributes(element);
    // It may have left with what it was in.
    else if (root.contains(element)) dropElement(element, report);
  }
}

const isListed = ({ namespaceURI, localName }: Element): boolean =>
  namespaceURI === html && elements.has(localName);

function dropElement(element: Element, report: Report): void {
  if (element.textContent?.trim()) report('purify', 'not on the list', element);
  if (element.namespaceURI === html && !wordless.has(element.localName))
    // One by one: a call takes only so many arguments.
    while (element.firstChild) element.before(element.firstChild);
  element.remove();
}

function dropAttributes(element: Element): void {
  for (const name of element.getAttributeNames()) if (!attributes.has(name)) element.removeAttribute(name);
}
