/** What holds text of its own in the reading view, in the order of the page. */
const passage = 'h1, .lead, .body :is(p, h2, h3, li, td, th, caption, figcaption)';

/** The passages of an article as it is shown. */
export const passagesOf = (article: Element): HTMLElement[] => [
  ...article.querySelectorAll<HTMLElement>(passage),
];

/**
 * The box, in the window, of a character.
 *
 * @param offset in UTF-16 units of the passage's text; the passage's own box where it has no such character.
 */
export function characterBox(passage: Element, offset: number): DOMRect {
  const texts = passage.ownerDocument.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  let left = offset;
  while (texts.nextNode()) {
    const { currentNode: node } = texts;
    const length = node.nodeValue?.length ?? 0;
    if (left < length) {
      const range = passage.ownerDocument.createRange();
      range.setStart(node, left);
      range.setEnd(node, left + 1);
      return range.getBoundingClientRect();
    }
    left -= length;
  }
  return passage.getBoundingClientRect();
}
