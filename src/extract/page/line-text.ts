import { selectors } from '../../site/selectors.ts';
import { cleanText } from '../text.ts';

/**
 * The text of a title or lead as one line: line breaks and the borders of blocks part words; teasers that the page has
 * put inside do not belong to it.
 *
 * @returns clean text.
 */
export function lineText(element: Element): string {
  if (element.childElementCount === 0) return cleanText(element.textContent ?? '');
  const walker = lineWalker(element);
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

const lineWalker = (element: Element): TreeWalker =>
  element.ownerDocument.createTreeWalker(element, 5 /* SHOW_ELEMENT | SHOW_TEXT */, {
    acceptNode: (node) => (isElsewhere(node) ? 2 /* FILTER_REJECT */ : 1) /* FILTER_ACCEPT */,
  });

const isElsewhere = (node: Node): boolean =>
  node.nodeType === node.ELEMENT_NODE && (node as Element).matches(`ul, script, style, ${selectors.teasers}`);
