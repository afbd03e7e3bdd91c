/** Whether text stands in an element itself, outside the elements in it. */
export function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '') return true;
  }
  return false;
}
