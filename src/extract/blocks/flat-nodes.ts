import { marks, plainInlines } from './inline-elements.ts';

/** What is shown where it stands even in a flat reading. */
const shown = 'img, video, audio, br, a[data-embed]';

/**
 * The text nodes, line breaks and media below an element, the element itself first, in the order of the page; each
 * with whether another block begins with it.
 */
export function* flatNodes(element: Element): Generator<{ node: Node; beginsLine: boolean }> {
  const walker = element.ownerDocument.createTreeWalker(element, 5 /* SHOW_ELEMENT | SHOW_TEXT */);
  let block = blockAround(element);
  for (let node: Node | null = element; node; node = walker.nextNode()) {
    if (node.nodeType === node.ELEMENT_NODE) {
      if ((node as Element).matches(shown)) yield { node, beginsLine: false };
      continue;
    }
    const around = blockAround(node);
    yield { node, beginsLine: around !== block };
    block = around;
  }
}

/** The nearest element around a node that is not part of a line. */
function blockAround(node: Node): Element | null {
  let around = node.parentElement;
  while (
    around &&
    (plainInlines.has(around.localName) || around.localName in marks || around.localName === 'a')
  ) {
    around = around.parentElement;
  }
  return around;
}
