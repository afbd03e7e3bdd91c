import type { Block, Inline, List, ListItem, MarkTag, Paragraph } from '../../article/article.ts';
import { blockText } from '../../article/block-text.ts';
import { isAllBold, joinLines } from '../../article/inline-shape.ts';
import { isCentredLine, type LineKind, lineKindOf } from '../../site/line-classes.ts';
import { selectors } from '../../site/selectors.ts';
import { resolveHttp } from '../addresses.ts';
import type { Page } from '../page/read-page.ts';
import { isSameTitle } from '../repeats.ts';
import { cleanText } from '../text.ts';
import type { Draft, Hint } from './draft.ts';
import { InlineCollector } from './inlines.ts';
import { readEmbed, readMedia } from './read-media.ts';
import { readPicture } from './read-picture.ts';
import { readTable } from './read-table.ts';

const marks: Record<string, MarkTag> = {
  b: 'strong',
  strong: 'strong',
  i: 'em',
  em: 'em',
  cite: 'em',
  u: 'u',
  ins: 'u',
  s: 's',
  strike: 's',
  del: 's',
  sub: 'sub',
  sup: 'sup',
  mark: 'mark',
  code: 'code',
  kbd: 'code',
  small: 'small',
};
/** Elements that stand in a line and mean nothing by themselves. */
const plainInlines = new Set(['span', 'font', 'label', 'time', 'abbr', 'q', 'big', 'picture', 'wbr', 'noscript']);
/** A text beside a picture in one line is its caption up to this length; longer, it is a paragraph that begins with one. */
const longestLooseCaption = 300;

/** What the lines around a node are: the nearest class that tells. */
interface Context {
  hint: Hint;
  role: Paragraph['role'] | undefined;
  level: 2 | 3;
}

const hints: Record<LineKind, Hint> = {
  title: 'title',
  lead: 'lead',
  text: 'text',
  heading: 'heading',
  'minor heading': 'heading',
  question: 'text',
  answer: 'text',
  quote: 'text',
  caption: 'caption',
  byline: 'byline',
};
const plainContext: Context = { hint: null, role: undefined, level: 2 };

/** Reads a clean tree into drafts, in the order of the page. */
export function toDrafts(root: Element, page: Page): Draft[] {
  const reader = new DraftReader(page);
  reader.readAll(root, plainContext);
  return reader.drafts;
}

class DraftReader {
  readonly drafts: Draft[] = [];
  readonly #page: Page;
  #line = new InlineCollector();

  constructor(page: Page) {
    this.#page = page;
  }

  /** Reads all of an element's content, ending its last line. */
  readAll(element: Element, context: Context): void {
    this.#readChildren(element, context);
    this.#endLine(context);
  }

  #readChildren(element: Element, context: Context): void {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === node.TEXT_NODE) this.#line.text(node.nodeValue ?? '');
      else if (node.nodeType === node.ELEMENT_NODE) this.#readElement(node as Element, context);
    }
  }

  #readElement(element: Element, context: Context): void {
    const name = element.localName;
    if (name === 'br') this.#readBreak(context);
    else if (name === 'img') this.#readImage(element, context);
    else if (name === 'video' || name === 'audio') this.#push(readMedia(element, this.#page.base), context);
    else if (name === 'a') this.#readLink(element, context);
    else if (name in marks) this.#readMarked(element, marks[name] as MarkTag, context);
    else if (plainInlines.has(name)) this.#readMarked(element, styledMark(element), context);
    else {
      this.#endLine(context);
      this.#readBlock(element, conblockText(element, context));
    }
  }

  #readBreak(context: Context): void {
    // Two breaks in a row part paragraphs; one parts lines.
    if (this.#line.endsWithBreak) this.#endLine(context);
    else if (this.#line.hasText) this.#line.lineBreak();
  }

  #readImage(element: Element, context: Context): void {
    const image = readPicture(element, this.#page.base);
    if (!image) return;
    if (isSameTitle(image.alt, this.#page.title)) image.alt = '';
    this.#push({ kind: 'figure', image, caption: [] }, context);
  }

  #readLink(element: Element, context: Context): void {
    if (element.hasAttribute('data-embed')) {
      this.#push(readEmbed(element, this.#page.base, this.#page.picture), context);
      return;
    }
    const raw = element.getAttribute('href')?.trim() ?? '';
    const href = /^(?:mailto|tel):/i.test(raw) ? raw : resolveHttp(raw, this.#page.base);
    // A link to a place in this page has nowhere to lead in the reading view.
    if (!href || raw.startsWith('#')) this.#readChildren(element, context);
    else this.#readInside({ tag: 'a', href }, element, context);
  }

  #readMarked(element: Element, tag: MarkTag | null, context: Context): void {
    if (this.#isPictureTitle(element)) return;
    if (tag === null) this.#readChildren(element, context);
    else this.#readInside({ tag }, element, context);
  }

  #readInside(inline: { tag: MarkTag } | { tag: 'a'; href: string }, element: Element, context: Context): void {
    this.#line.open(inline);
    this.#readChildren(element, context);
    this.#line.close();
  }

  /** The span that repeats the title as the picture's alternative text. */
  #isPictureTitle(element: Element): boolean {
    return element.matches(selectors.pictureTitle) && isSameTitle(element.textContent ?? '', this.#page.title);
  }

  #readBlock(element: Element, context: Context): void {
    const name = element.localName;
    if (name === 'hr') this.#push({ kind: 'separator' }, context);
    else if (name === 'ul' || name === 'ol') this.#readList(element, context);
    else if (name === 'table') this.#readTableBlock(element, context);
    else if (name === 'blockquote' || lineKindOf(element) === 'quote') this.#readQuote(element, context);
    else if (name === 'pre') this.#readPreformatted(element, context);
    else if (isCaptionBox(element, context)) this.#readCaptionBox(element, context);
    else this.readAll(element, context);
  }

  #readPreformatted(element: Element, context: Context): void {
    for (const line of (element.textContent ?? '').split('\n')) {
      this.#line.text(line);
      this.#readBreak(context);
    }
    this.#endLine(context);
  }

  /** Pictures with the text that stands in one line with them. */
  #readCaptionBox(element: Element, context: Context): void {
    const inside = toInsideDrafts(element, this.#page, { ...context, hint: 'caption' });
    const pictures = inside.filter((draft) => draft.block.kind !== 'paragraph');
    const texts = inside.filter((draft) => draft.block.kind === 'paragraph');
    const last = pictures.at(-1)?.block;
    if (last && 'caption' in last && last.kind !== 'table') {
      last.caption = joinLines(texts.map((draft) => (draft.block as Paragraph).inlines));
      this.drafts.push(...pictures.map((draft) => ({ ...draft, text: blockText(draft.block) })));
    } else this.drafts.push(...inside);
  }

  #readQuote(element: Element, context: Context): void {
    const inside = toInsideDrafts(element, this.#page, { ...context, hint: 'text' });
    const isText = (draft: Draft) => draft.block.kind === 'paragraph' || draft.block.kind === 'heading';
    const paragraphs = inside.filter(isText).map((draft) => (draft.block as Paragraph).inlines);
    if (paragraphs.length > 0) this.#push({ kind: 'quote', paragraphs }, context);
    this.drafts.push(...inside.filter((draft) => !isText(draft)));
  }

  #readList(element: Element, context: Context): void {
    if (element.querySelector('img, video, audio, table, blockquote, a[data-embed]')) this.readAll(element, context);
    else this.#push(readList(element, this.#page), context);
  }

  #readTableBlock(element: Element, context: Context): void {
    const isLayout = element.querySelector('img, video, audio, table, a[data-embed]') !== null;
    const table = isLayout ? null : readTable(element, (cell) => readLines(cell, this.#page));
    if (table) this.#push(table, context);
    else this.readAll(element, context);
  }

  #endLine(context: Context): void {
    if (!this.#line.hasText) {
      this.#line.take();
      return;
    }
    const inlines = this.#line.take();
    if (context.hint === 'heading') this.#push({ kind: 'heading', level: context.level, inlines }, context);
    else this.#push({ kind: 'paragraph', ...(context.role && { role: context.role }), inlines }, context);
  }

  #push(block: Block | null, context: Context): void {
    if (!block) return;
    if (this.#line.hasText) this.#endLine(context);
    const bold = (block.kind === 'paragraph' || block.kind === 'heading') && isAllBold(block.inlines);
    this.drafts.push({ block, text: blockText(block), hint: context.hint, bold });
  }
}

/** What stands in a box, read on its own. */
function toInsideDrafts(element: Element, page: Page, context: Context): Draft[] {
  const reader = new DraftReader(page);
  reader.readAll(element, context);
  return reader.drafts;
}

/** The text of a cell or an item, its paragraphs as lines. */
function readLines(element: Element, page: Page): Inline[] {
  const lines = toInsideDrafts(element, page, plainContext);
  return joinLines(lines.flatMap(({ block }) => ('inlines' in block ? [block.inlines] : [])));
}

function readList(element: Element, page: Page): List | null {
  const items: ListItem[] = [];
  for (const child of element.children) {
    const inside = toInsideDrafts(child, page, plainContext);
    const inlines = joinLines(inside.flatMap(({ block }) => ('inlines' in block ? [block.inlines] : [])));
    const lists = inside.flatMap(({ block }) => (block.kind === 'list' ? [block] : []));
    if (inlines.length > 0 || lists.length > 0) items.push({ inlines, lists });
  }
  return items.length > 0 ? { kind: 'list', ordered: element.localName === 'ol', items } : null;
}

/** The context that a block's own classes and tag make of the one around it. */
function conblockText(element: Element, around: Context): Context {
  const kind = lineKindOf(element);
  const level = /^h[3-6]$/.test(element.localName) || kind === 'minor heading' ? 3 : 2;
  if (kind === null) {
    if (!/^h[1-6]$/.test(element.localName)) return around;
    return { hint: 'heading', role: undefined, level };
  }
  return { hint: hints[kind], role: kind === 'question' || kind === 'answer' ? kind : undefined, level };
}

/** A caption's line, a figure, or a line of no telling class that begins with a picture and goes on with a short text. */
function isCaptionBox(element: Element, context: Context): boolean {
  if (element.localName === 'figure' || lineKindOf(element) === 'caption') return true;
  if (element.localName !== 'p' || (context.hint !== null && !isCentredLine(element))) return false;
  if (!element.querySelector('img')) return false;
  const text = cleanText(element.textContent ?? '');
  return text.length > 0 && text.length <= longestLooseCaption && beginsWithPicture(element);
}

function beginsWithPicture(element: Element): boolean {
  for (let node: ChildNode | null = element.firstChild; node; ) {
    if (node.nodeType === node.ELEMENT_NODE && (node as Element).matches('img')) return true;
    if (cleanText(node.textContent ?? '') === '' && !(node as Element).querySelector?.('img')) node = node.nextSibling;
    else node = node.nodeType === node.ELEMENT_NODE ? node.firstChild : null;
  }
  return false;
}

/** Bold or italic by inline style, as word processors leave it. */
function styledMark(element: Element): MarkTag | null {
  const style = element.getAttribute('style') ?? '';
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) return 'strong';
  return /font-style\s*:\s*italic/i.test(style) ? 'em' : null;
}
