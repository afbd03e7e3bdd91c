import { selectors } from '../../site/selectors.ts';
import { cleanText } from '../text.ts';

/**
 * The text of a title or lead as one line: line breaks and the borders of blocks part words; teasers and widgets that
 * the page has put inside do not belong to it.
 *
 * @param leave told of each of those; not of scripts and styles, which are never shown.
 * @returns clean text.
 */
export function lineText(element: Element, leave: (inside: Element) => void = () => {}): string {
  if (element.childElementCount === 0) return cleanText(element.textContent ?? '');
  const walker = lineWalker(element, leave);
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.nodeType === node.TEXT_NODE) text += node.nodeValue ?? '';
    else if (/^(?:br|p|div|li|h[1-6])$/.test((node as Element).localName)) text += ' ';
  }
  return cleanText(text);
}

/** Whether an element, which may hold half a page, has any such text: no more is read than its first words. */
export function hasLineText(element: Element): boolean {
  const walker = lineWalker(element);
  while (walker.nextNode()) {
    const { nodeType, nodeValue, TEXT_NODE } = walker.currentNode;
    if (nodeType === TEXT_NODE && /\S/.test(nodeValue ?? '')) return true;
  }
  return false;
}

const lineWalker = (element: Element, leave: (inside: Element) => void = () => {}): TreeWalker =>
  element.ownerDocument.createTreeWalker(element, 5 /* SHOW_ELEMENT | SHOW_TEXT */, {
    acceptNode(node) {
      if (!isElsewhere(node)) return 1; /* FILTER_ACCEPT */
      if (!/^(?:script|style)$/.test((node as Element).localName)) leave(node as Element);
      return 2; /* FILTER_REJECT */
    },
  });

/** Boxes by their classes, and any in which a heading stands over a list. */
const elsewhere = [
  'ul:has(a), script, style, :is(div, section):has(> :is(h2, h3, h4, h5, h6) ~ ul)',
  ...[selectors.teasers, selectors.widgets, selectors.sharePopup, selectors.tags, selectors.comments],
].join(', ');

const isElsewhere = (node: Node): boolean =>
  node.nodeType === node.ELEMENT_NODE && (node as Element).matches(elsewhere);
