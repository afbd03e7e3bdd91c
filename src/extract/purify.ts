import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import { keepFewAttributes } from './few-attributes.ts';
import type { Report } from './trace.ts';

const attributes = [
  ...[
    'class',
    'style',
    'align',
    'href',
    'src',
    'srcset',
    'alt',
    'width',
    'height',
    'poster',
    'type',
    'title',
  ],
  ...[
    'colspan',
    'rowspan',
    'start',
    'value',
    'data-src',
    'data-original',
    'data-lazy-src',
    'data-srcset',
    'data-embed',
  ],
];

/** What the conversion to blocks reads; everything else leaves here, its text stays. */
const config: Config = {
  ALLOWED_TAGS: [
    ...[
      'p',
      'div',
      'section',
      'article',
      'main',
      'header',
      'footer',
      'aside',
      'center',
      'address',
      'details',
      'summary',
    ],
    ...[
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'blockquote',
      'q',
      'pre',
      'hr',
      'br',
      'ul',
      'ol',
      'li',
      'dl',
      'dt',
      'dd',
    ],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['figure', 'figcaption', 'img', 'picture', 'source', 'video', 'audio', 'noscript'],
    ...[
      'a',
      'b',
      'strong',
      'i',
      'em',
      'cite',
      'u',
      'ins',
      's',
      'strike',
      'del',
      'sub',
      'sup',
      'mark',
      'code',
      'kbd',
    ],
    ...['small', 'big', 'span', 'font', 'label', 'time', 'abbr', 'wbr'],
  ],
  ALLOWED_ATTR: [...attributes],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  KEEP_CONTENT: true,
  IN_PLACE: true,
  // It makes no markup of text here, and so needs no policy of its own: the page could see that it asks for one.
  TRUSTED_TYPES_POLICY: null,
};

const purifiers = new WeakMap<object, DOMPurify>();

/**
 * Takes everything out of a tree, in place, that is not on the list above: the last word on what an article holds.
 * What follows only reads the tree into plain data.
 *
 * @param root an element of a document in which nothing runs.
 * @param realm the window whose DOM the tree belongs to.
 * @param report told of removed elements with text; the text of most stays in the tree.
 */
export function purify(root: Element, realm: object, report: Report): void {
  let purifier = purifiers.get(realm);
  if (!purifier) {
    purifier = createDOMPurify(realm as WindowLike);
    purifiers.set(realm, purifier);
  }
  keepFewAttributes(root, attributes);
  purifier.sanitize(root, config);
  for (const removed of purifier.removed) {
    if ('element' in removed && removed.element.textContent?.trim())
      report('purify', 'not on the list', removed.element);
  }
}
