import type { MarkTag } from '../../article/article.ts';
import { lineKindOf } from '../../site/line-classes.ts';
import { selectors } from '../../site/selectors.ts';
import type { Page } from '../page/read-page.ts';
import { isSameTitle } from '../repeats.ts';
import { captionPictures, isCaptionBox, isPictureTable } from './caption-box.ts';
import type { Draft, ReadInside } from './draft.ts';
import { DraftLines } from './draft-lines.ts';
import { flatNodes } from './flat-nodes.ts';
import { type GalleryCell, readGallery } from './gallery.ts';
import { marks, plainInlines, styledMark } from './inline-elements.ts';
import { contextOf, type LineContext, plainContext } from './line-context.ts';
import { linkTarget } from './link-target.ts';
import { partQuote } from './part-quote.ts';
import { readList } from './read-list.ts';
import { readEmbed, readMedia } from './read-media.ts';
import { readPicture } from './read-picture.ts';
import { readTable } from './read-table.ts';
import { hasPictures, isLayoutTable } from './table-layout.ts';

/**
 * Elements that lie deeper than this are read flat. No page for people nests so; each level costs a few frames of the
 * call stack, here and wherever the article is rendered.
 */
const deepestNesting = 100;

/** Reads a clean tree into drafts, in the order of the page. */
export function toDrafts(root: Element, page: Page): Draft[] {
  return new DraftReader(page).readAll(root, plainContext);
}

class DraftReader {
  readonly #page: Page;
  readonly #lines = new DraftLines();
  /** How many elements are open around the one that is read. */
  #depth: number;

  constructor(page: Page, depth = 0) {
    this.#page = page;
    this.#depth = depth;
  }

  /** Reads all of an element's content, ending its last line; gives all that was read. */
  readAll(element: Element, context: LineContext): Draft[] {
    this.#readChildren(element, context);
    this.#lines.endLine(context);
    return this.#lines.drafts;
  }

  #readChildren(element: Element, context: LineContext): void {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === node.TEXT_NODE) this.#lines.text(node.nodeValue ?? '');
      else if (node.nodeType === node.ELEMENT_NODE) this.#readElement(node as Element, context);
    }
  }

  #readElement(element: Element, context: LineContext): void {
    if (this.#depth >= deepestNesting) {
      this.#readFlat(element, context);
      return;
    }
    this.#depth++;
    this.#readShallow(element, context);
    this.#depth--;
  }

  /** All text below an element, without marks, lists and tables. */
  #readFlat(element: Element, context: LineContext): void {
    for (const { node, beginsLine } of flatNodes(element)) {
      if (beginsLine) this.#lines.endLine(context);
      if (node.nodeType === node.TEXT_NODE) this.#lines.text(node.nodeValue ?? '');
      else this.#readShallow(node as Element, context);
    }
  }

  #readShallow(element: Element, context: LineContext): void {
    const name = element.localName;
    if (name === 'br') this.#lines.lineBreak(context);
    else if (name === 'img') this.#readImage(element, context);
    else if (name === 'video' || name === 'audio')
      this.#lines.push(readMedia(element, this.#page.base), context);
    else if (name === 'a') this.#readLink(element, context);
    else if (name in marks) this.#readMarked(element, marks[name] as MarkTag, context);
    else if (plainInlines.has(name)) this.#readMarked(element, styledMark(element), context);
    else {
      this.#lines.endLine(context);
      this.#readBlock(element, contextOf(element, context));
    }
  }

  #readImage(element: Element, context: LineContext): void {
    const image = readPicture(element, this.#page.base);
    if (!image) return;
    if (isSameTitle(image.alt, this.#page.title)) image.alt = '';
    this.#lines.push({ kind: 'figure', image, caption: [] }, context);
  }

  #readLink(element: Element, context: LineContext): void {
    if (element.hasAttribute('data-embed')) {
      this.#lines.push(readEmbed(element, this.#page.base, this.#page.picture), context);
      return;
    }
    const href = linkTarget(element, this.#page);
    if (href === null) this.#readChildren(element, context);
    else this.#readOpened({ tag: 'a', href }, element, context);
  }

  #readMarked(element: Element, tag: MarkTag | null, context: LineContext): void {
    if (this.#isPictureTitle(element)) return;
    if (tag === null) this.#readChildren(element, context);
    else this.#readOpened({ tag }, element, context);
  }

  #readOpened(
    inline: { tag: MarkTag } | { tag: 'a'; href: string },
    element: Element,
    context: LineContext,
  ): void {
    this.#lines.open(inline);
    this.#readChildren(element, context);
    this.#lines.close();
  }

  /** The span that repeats the title as the picture's alternative text. */
  #isPictureTitle(element: Element): boolean {
    return (
      element.matches(selectors.pictureTitle) && isSameTitle(element.textContent ?? '', this.#page.title)
    );
  }

  #readBlock(element: Element, context: LineContext): void {
    const name = element.localName;
    if (name === 'hr') this.#lines.push({ kind: 'separator' }, context);
    else if (name === 'ul' || name === 'ol') this.#readList(element, context);
    else if (name === 'table') this.#readTableBlock(element, context);
    else if (name === 'blockquote' || lineKindOf(element) === 'quote') this.#readQuote(element, context);
    else if (name === 'pre') this.#readPreformatted(element, context);
    else if (isCaptionBox(element, context)) this.#readCaptionBox(element, context);
    else this.readAll(element, context);
  }

  #readPreformatted(element: Element, around: LineContext): void {
    const context = { ...around, verbatim: true };
    const isCode = element.querySelector('code') !== null;
    for (const line of (element.textContent ?? '').split('\n')) {
      if (isCode) this.#lines.open({ tag: 'code' });
      this.#lines.text(line);
      if (isCode) this.#lines.close();
      this.#lines.lineBreak(context);
    }
    this.#lines.endLine(context);
  }

  #readCaptionBox(element: Element, context: LineContext): void {
    this.#lines.drafts.push(...captionPictures(this.#readInside(element, { ...context, hint: 'caption' })));
  }

  #readQuote(element: Element, context: LineContext): void {
    for (const part of partQuote(this.#readInside(element, { ...context, hint: 'text' }))) {
      if (Array.isArray(part)) this.#lines.push({ kind: 'quote', paragraphs: part }, context);
      else this.#lines.drafts.push(part);
    }
  }

  #readList(element: Element, context: LineContext): void {
    if (element.querySelector('img, video, audio, table, blockquote, a[data-embed]'))
      this.readAll(element, context);
    else this.#lines.push(readList(element, this.#readInside), context);
  }

  #readGallery(cells: GalleryCell[], context: LineContext): void {
    const inside = { ...context, hint: 'caption' as const };
    for (const { pictures, caption } of cells) {
      const below = caption ? this.#readInside(caption, inside) : [];
      this.#lines.drafts.push(...captionPictures([...this.#readInside(pictures, inside), ...below]));
    }
  }

  #readTableBlock(element: Element, context: LineContext): void {
    const gallery = readGallery(element);
    if (gallery) {
      this.#readGallery(gallery, context);
      return;
    }
    const table = isLayoutTable(element) ? null : readTable(element, this.#readInside);
    if (table) {
      this.#lines.push(table, context);
      // A table's pictures, such as portraits of candidates, follow it.
      if (hasPictures(element))
        for (const image of element.querySelectorAll('img')) this.#readImage(image, plainContext);
    } else if (isPictureTable(element)) this.#readCaptionBox(element, context);
    else this.readAll(element, context);
  }

  /** What stands in a box, read on its own. */
  readonly #readInside: ReadInside = (element, context = plainContext) => {
    return new DraftReader(this.#page, this.#depth).readAll(element, context);
  };
}
