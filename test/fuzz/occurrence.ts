import type { Article, Block } from '../../src/article/article.ts';
import { blockTexts } from '../../src/article/block-text.ts';
import { inlineText } from '../../src/article/inline-text.ts';
import type { Removal } from '../../src/extract/extraction.ts';

/**
 * Text for this comparison: without white space, which blocks and line breaks put between words, in NFD: in NFC a letter
 * at one element's end and a mark at the next one's beginning would become a letter that stands in neither.
 */
export const essence = (text: string): string =>
  text.normalize('NFD').replace(/[\s\u200b\u2060\ufeff]+/g, '');

/** What a page says in attributes and metadata, from which title, lead, author, section may come. */
const declaring = ['content', 'title', 'alt'];

/**
 * What an article says that its page does not, or says in another order.
 *
 * The text is the page's own, line by line, in the page's order; inside a line only that may be missing which the trace
 * says was removed. Said more exactly than “every text shown occurs in the page, in order”, because of what is meant:
 * - title, lead, author's line and section are shown above the text, wherever they stand on the page, and may come from
 *   its metadata; an author's line that is put together of several has ` - ` between them;
 * - inside one list, table, figure or player the order is the reading view's: an item's own text stands before the list
 *   inside it, a table's caption above it, a caption below its picture;
 * - a table's cells are parted by ` | `, and a picture's alternative text, which is no text of the page, is not looked at.
 */
export function strangeTexts(document: Document, article: Article, removals: readonly Removal[]): string[] {
  const page = new PageText(document, removals);
  const strange: string[] = [];
  const declared = [...document.querySelectorAll('*')].flatMap((element) =>
    declaring.map((name) => essence(element.getAttribute(name) ?? '')),
  );
  const scripts = essence(
    [...document.scripts].map((script) => jsonTexts(script.textContent ?? '')).join('\n'),
  );
  const above = [
    article.title,
    ...inlineText(article.lead).split('\n'),
    ...(article.byline?.text.split(' - ') ?? []),
    article.section ?? '',
  ];
  for (const text of above) {
    const wanted = essence(text);
    const isDeclared = declared.some((one) => one.includes(wanted)) || scripts.includes(wanted);
    if (wanted !== '' && !isDeclared && !page.holds(wanted) && !essence(document.title).includes(wanted))
      strange.push(`above the text: ${text}`);
  }
  let from = 0;
  for (const block of article.blocks) {
    let end = from;
    for (const line of linesOf(block)) {
      const found = page.find(essence(line), from);
      if (found === null) strange.push(line);
      else end = Math.max(end, found);
    }
    from = end;
  }
  return strange;
}

function linesOf(block: Block): string[] {
  const texts =
    block.kind === 'table'
      ? [inlineText(block.caption), ...block.rows.flat().map(({ inlines }) => inlineText(inlines))]
      : blockTexts(block);
  return texts.flatMap((text) => text.split('\n')).filter((line) => essence(line) !== '');
}

/** All texts of JSON data, as they are once read. */
function jsonTexts(json: string): string {
  const texts: string[] = [];
  try {
    JSON.parse(json, (_, value: unknown) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
  } catch {
    return '';
  }
  return texts.join('\n');
}

/** Elements whose text is never an article's. */
const unread = 'script, style, template';

class PageText {
  readonly #text: string;
  readonly #removed: readonly string[];

  constructor(document: Document, removals: readonly Removal[]) {
    this.#text = essence(textOf(document));
    // The longest first, so that what is told once as a whole is not looked for in parts.
    this.#removed = [...new Set(removals.map(({ text }) => essence(text)))]
      .filter((text) => text !== '')
      .sort((one, other) => other.length - one.length);
  }

  holds(wanted: string): boolean {
    return this.#text.includes(wanted) || this.find(wanted, 0) !== null;
  }

  /** Where a line ends that begins at some place or later; null where it does not occur. */
  find(wanted: string, from: number): number | null {
    const whole = this.#text.indexOf(wanted, from);
    const torn = this.#findTorn(wanted, from, whole < 0 ? this.#text.length : whole);
    return torn ?? (whole < 0 ? null : whole + wanted.length);
  }

  /** The same of a line out of which something was removed. */
  #findTorn(wanted: string, from: number, before: number): number | null {
    const beginning = wanted.slice(0, 2);
    for (let start = this.#text.indexOf(wanted[0] ?? '', from); start >= 0 && start < before; ) {
      const second = this.#text[start + 1];
      if (second === beginning[1] || this.#removedAt(start + 1).length > 0) {
        const end = this.#matchTorn(wanted, start);
        if (end !== null) return end;
      }
      start = this.#text.indexOf(wanted[0] ?? '', start + 1);
    }
    return null;
  }

  #matchTorn(wanted: string, start: number): number | null {
    let places = new Set([start]);
    for (const sign of wanted) {
      const next = new Set<number>();
      for (const place of places) {
        for (const here of this.#withSkips(place))
          if (this.#text.startsWith(sign, here)) next.add(here + sign.length);
      }
      if (next.size === 0) return null;
      places = next;
    }
    return Math.min(...places);
  }

  /** A place, and those behind what was removed there. */
  #withSkips(place: number): number[] {
    const all = [place];
    for (const here of all) {
      for (const end of this.#removedAt(here)) if (!all.includes(end)) all.push(end);
    }
    return all;
  }

  #removedAt(place: number): number[] {
    return this.#removed.flatMap((text) => (this.#text.startsWith(text, place) ? [place + text.length] : []));
  }
}

function textOf(document: Document): string {
  const walker = document.createTreeWalker(document, 4 /* NodeFilter.SHOW_TEXT */);
  let text = '';
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!parentElement?.closest(unread)) text += nodeValue ?? '';
  }
  return text;
}
