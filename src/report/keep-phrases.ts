import type { ErrorTitles } from './error-titles.ts';
import { keptIn, type RawPart } from './other-text.ts';

/** Elements that part lines of text. */
const blocks =
  /^(?:address|article|aside|blockquote|body|br|caption|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|html|img|li|main|nav|ol|p|pre|section|summary|table|tbody|td|textarea|tfoot|th|thead|title|tr|ul|video|audio|iframe)$/;
/** UTF-16 units; an element with more text is told by its lines. */
const longestElement = 400;
/** A line of more pieces is looked at piece by piece: no rule goes by so long a phrase. */
const mostPieces = 200;

/** The same text is looked at as a node, as a line and as an element's. */
interface Looked {
  kept: Map<Text, RawPart[]>;
  /** What was found in a text, by what it says and where it stands. */
  known: Map<string, RawPart[]>;
  isPublic(text: Text): boolean;
  titles: ErrorTitles;
}

/**
 * For each text of a page, the parts that stay because a rule goes by them. Rules look at a text node alone, at a line,
 * or at all text of an element: each is looked at here.
 *
 * @param isPublic whether a text is the article's, or repeats it
 */
export function keepPhrases(
  page: Document,
  isPublic: (text: Text) => boolean,
  titles: ErrorTitles,
): Map<Text, RawPart[]> {
  const kept = new Map<Text, RawPart[]>();
  const looked: Looked = { kept, known: new Map(), isPublic, titles };
  const lines = linesOf(page);
  for (const text of lines.flat()) kept.set(text, []);
  for (const line of lines) {
    // One letter in a line of more is no tool: it may be somebody's initial.
    for (const text of line) if (line.length === 1 || !isOneLetter(text)) keepIn([text], looked);
    if (line.length > 1 && line.length <= mostPieces) keepIn(line, looked);
  }
  for (const element of page.querySelectorAll('body *')) {
    if (element.childElementCount === 0 || (element.textContent ?? '').length > longestElement) continue;
    keepIn(textsIn(element, kept), looked);
  }
  return kept;
}

const isOneLetter = ({ data }: Text): boolean => /^\P{L}*\p{L}\P{L}*$/u.test(data);

/** The texts of a page, those of one line together. */
export function linesOf(page: Document): Text[][] {
  const lines: Text[][] = [[]];
  const walker = page.createTreeWalker(page, 5 /* SHOW_ELEMENT | SHOW_TEXT */);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === node.TEXT_NODE) {
      if (/^(?:script|style)$/.test(node.parentElement?.localName ?? '')) continue;
      const text = node as Text;
      if (text.parentElement && blockOf(text) !== blockOf(lines.at(-1)?.at(-1))) lines.push([]);
      lines.at(-1)?.push(text);
    } else if (blocks.test((node as Element).localName)) lines.push([]);
  }
  return lines;
}

const blockOf = (text: Text | undefined): Element | null => {
  let around = text?.parentElement ?? null;
  while (around && !blocks.test(around.localName)) around = around.parentElement;
  return around;
};

function textsIn(element: Element, known: ReadonlyMap<Text, unknown>): Text[] {
  const texts: Text[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* SHOW_TEXT */);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (known.has(text)) texts.push(text);
  }
  return texts;
}

/** Looks at several texts as one, and gives each its own parts of what stays. */
function keepIn(texts: readonly Text[], { kept, known, isPublic, titles }: Looked): void {
  const all = texts.map((text) => text.data).join('');
  const where = { isPublic: texts.every(isPublic), isErrorTitle: titles.has(all) };
  const key = `${where.isPublic} ${all}`;
  const found = known.get(key) ?? keptIn(all, where);
  known.set(key, found);
  if (found.length === 0) return;
  let begin = 0;
  for (const text of texts) {
    const { length } = text.data;
    for (const { start, end, numbers } of found) {
      if (end <= begin || start >= begin + length) continue;
      kept.get(text)?.push({
        start: Math.max(start - begin, 0),
        end: Math.min(end - begin, length),
        numbers,
      });
    }
    begin += length;
  }
}
