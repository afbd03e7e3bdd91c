import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { endings, interruptions } from './noise.ts';
import { paragraph } from './texts.ts';

/** A change of a page's source, as an editor's hand, another script or a broken connection may make it. */
export type Mutation =
  | { kind: (typeof treeKinds)[number]; at: number; to: number; name: string; html: string }
  | { kind: (typeof sourceKinds)[number]; at: number };

const treeKinds = [
  ...(['drop', 'duplicate', 'move', 'wrap', 'unwrap', 'split', 'class', 'id', 'rename', 'insert'] as const),
  ...(['decompose', 'nest', 'huge attribute', 'strip', 'text beside'] as const),
];
/** Of the source itself: what no tree could hold. */
const sourceKinds = ['truncate', 'unclose', 'tear tag', 'stray sign', 'entities', 'bytes', 'latin'] as const;

const names = [
  ...['p', 'div', 'span', 'b', 'i', 'a', 'h1', 'h2', 'h3', 'ul', 'ol', 'li', 'table', 'tr', 'td', 'th'],
  ...['blockquote', 'pre', 'code', 'figure', 'figcaption', 'section', 'aside', 'article', 'main', 'nav'],
  ...[
    'footer',
    'header',
    'center',
    'font',
    'dl',
    'dt',
    'dd',
    'button',
    'label',
    'form',
    'details',
    'summary',
  ],
  ...['select', 'textarea', 'svg', 'math', 'noscript', 'template', 'object', 'iframe', 'video', 'audio'],
  ...['picture', 'marquee', 'x-tin', 'hr', 'br', 'time', 'caption', 'body', 'title', 'sup', 'q', 'dialog'],
];
const classes = [
  ...['pBody', 'pCenter', 'pHead', 'pTitle', 'pCaption', 'pAuthor', 'pSource', 'pInterTitle', 'pSubTitle'],
  ...[
    'pQuestion',
    'pAnswer',
    'pQuote',
    'sapo',
    'article__body',
    'box-content',
    'content-list',
    'ads',
    'tags',
  ],
  ...['share-pop', 'comment-box', 'dthumb', 'alt', 'time', 'cate', 'breadcrumb', 'constructor', ''],
];
const ids = ['dcontent', 'cmt-list', 'body', 'x', ''];
const attributes = [
  'style="display:none"',
  'hidden',
  'style="text-align:right"',
  'align="center"',
  'data-src="/a.mp4"',
];

const tree = fc.record({
  kind: fc.constantFrom(...treeKinds),
  at: fc.nat({ max: 1999 }),
  to: fc.nat({ max: 1999 }),
  name: fc.constantFrom(...names, ...classes, ...ids),
  html: fc.oneof(
    interruptions.map(({ html }) => html),
    endings.map(({ html }) => html),
    paragraph.map((text) => `<p>${text}</p>`),
    fc
      .constantFrom(...attributes)
      .map((attribute) => `<p ${attribute}>Một dòng có thuộc tính lạ trong bài.</p>`),
    fc.constantFrom('<p>', '<div><p></div>', '<td>', '{name}', '&nbsp;', '\u200b', '<br><br>', '>>', '...'),
  ),
});
const source = fc.record({ kind: fc.constantFrom(...sourceKinds), at: fc.nat({ max: 9999 }) });

/** Up to eight changes; those of the tree come first. */
export const mutations: fc.Arbitrary<Mutation[]> = fc
  .tuple(fc.array(tree, { maxLength: 6 }), fc.array(source, { maxLength: 2 }))
  .map(([ofTree, ofSource]) => [...ofTree, ...ofSource]);

/** A page's source with the changes made one after the other. */
export function mutated(page: string, changes: readonly Mutation[]): string {
  const ofTree = changes.filter((change): change is TreeMutation => 'to' in change);
  const ofSource = changes.filter((change): change is SourceMutation => !('to' in change));
  return ofSource.reduce((html, { kind, at }) => changeSource(html, kind, at), changeTree(page, ofTree));
}

type TreeMutation = Extract<Mutation, { to: number }>;
type SourceMutation = Exclude<Mutation, TreeMutation>;

/** A window of its own for each page would be most of the time, and kept in memory until its tasks are done. */
const { DOMException, DOMParser } = new JSDOM().window;

function changeTree(page: string, changes: readonly TreeMutation[]): string {
  if (changes.length === 0) return page;
  const document = new DOMParser().parseFromString(page, 'text/html');
  for (const change of changes) {
    const elements = [...document.querySelectorAll('body, body *')];
    const element = elements[change.at % elements.length];
    const other = elements[change.to % elements.length];
    if (!element || !other || !document.body) break;
    try {
      changeElement(element, other, change);
    } catch (error) {
      // What the tree does not allow, such as an element inside itself, does not happen.
      if (!(error instanceof DOMException)) throw error;
    }
  }
  return `${document.doctype ? '<!DOCTYPE html>' : ''}${document.documentElement.outerHTML}`;
}

/** The body itself stays where it is; what is in it does not. */
function changeElement(element: Element, other: Element, change: TreeMutation): void {
  if (element === element.ownerDocument.body) changeBody(element, change);
  else changeInBody(element, other, change);
}

function changeBody(body: Element, { kind, name, html }: TreeMutation): void {
  if (kind === 'class' || kind === 'id') body.setAttribute(kind, name);
  else body.insertAdjacentHTML('afterbegin', html);
}

const boxOf = (element: Element, name: string): Element =>
  element.ownerDocument.createElement(/^[a-z][a-z0-9-]*$/.test(name) ? name : 'div');

type Change = (element: Element, change: TreeMutation, other: Element) => void;

const treeChanges: Record<TreeMutation['kind'], Change> = {
  drop: (element) => element.remove(),
  duplicate: (element) => element.after(element.cloneNode(true)),
  move: (element, _, other) => other.append(element),
  wrap(element, { name }) {
    const box = boxOf(element, name);
    element.replaceWith(box);
    box.append(element);
  },
  unwrap: (element) => element.replaceWith(...element.childNodes),
  split(element) {
    const second = element.cloneNode(false) as Element;
    second.append(...[...element.childNodes].slice(Math.floor(element.childNodes.length / 2)));
    element.after(second);
  },
  class: (element, { name }) => element.setAttribute('class', name),
  id: (element, { name }) => element.setAttribute('id', name),
  rename(element, { name }) {
    const renamed = boxOf(element, name);
    for (const { name, value } of element.attributes) renamed.setAttribute(name, value);
    renamed.append(...element.childNodes);
    element.replaceWith(renamed);
  },
  insert: (element, { to, html }) => element.insertAdjacentHTML(to % 2 ? 'beforebegin' : 'afterend', html),
  decompose(element) {
    for (const node of element.childNodes)
      if (node.nodeType === node.TEXT_NODE) node.nodeValue = (node.nodeValue ?? '').normalize('NFD');
  },
  nest(element, { to, html }) {
    const depth = 1 + (to % 160);
    const tag = ['div', 'b', 'span', 'blockquote', 'font'][to % 5];
    element.insertAdjacentHTML('afterbegin', `<${tag}>`.repeat(depth) + html + `</${tag}>`.repeat(depth));
  },
  'huge attribute': (element, { to }) => element.setAttribute(`data-${to % 9}`, 'x '.repeat(20_000)),
  strip(element) {
    for (const { name } of [...element.attributes]) element.removeAttribute(name);
  },
  'text beside': (element) => element.insertAdjacentText('afterend', 'Một dòng chữ đứng ngoài mọi thẻ.'),
};

const changeInBody = (element: Element, other: Element, change: TreeMutation): void =>
  treeChanges[change.kind](element, change, other);

/** The places of a sign in a source. */
const places = (html: string, sign: RegExp): number[] => [...html.matchAll(sign)].map(({ index }) => index);

function changeSource(html: string, kind: (typeof sourceKinds)[number], at: number): string {
  const pick = (list: readonly number[]): number | undefined => list[at % list.length];
  switch (kind) {
    case 'truncate': {
      const bytes = Buffer.from(html);
      return new TextDecoder().decode(bytes.subarray(0, Math.floor((bytes.length * at) / 10_000)));
    }
    case 'unclose': {
      const place = pick(places(html, /<\/\w+>/g));
      return place === undefined ? html : html.slice(0, place) + html.slice(html.indexOf('>', place) + 1);
    }
    case 'tear tag': {
      const place = pick(places(html, /[<>]/g));
      return place === undefined ? html : html.slice(0, place) + html.slice(place + 1);
    }
    case 'stray sign': {
      const place = Math.floor((html.length * at) / 10_000);
      const sign =
        ['<', '>', '"', '&', '\0', '<!--', '<![CDATA[', '</p>', '</div>', '<plaintext>'][at % 10] ?? '<';
      return html.slice(0, place) + sign + html.slice(place);
    }
    case 'entities':
      return html.replace(/[^\0-\x7f]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    case 'bytes': {
      const bytes = Buffer.from(html);
      bytes[Math.floor((bytes.length * at) / 10_000)] = at % 256;
      return new TextDecoder().decode(bytes);
    }
    case 'latin':
      return new TextDecoder('windows-1252').decode(Buffer.from(html));
  }
}
