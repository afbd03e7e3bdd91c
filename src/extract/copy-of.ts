/**
 * Copies elements into a document in which nothing loads, runs or shows.
 *
 * @param without elements that are left out, with what is in them.
 * @param report called with the copy of each that is left out.
 * @returns a `div` with the copies, in order.
 */
export function copyOf(
  elements: Element[],
  without: Element[],
  document: Document,
  report: (left: Element) => void,
): Element {
  const inert = document.implementation.createHTMLDocument('');
  const body = inert.createElement('div');
  for (const element of elements) {
    if (without.includes(element)) continue;
    const copy = inert.importNode(element, true);
    const left = without
      .filter((inside) => element.contains(inside))
      .map((inside) => sameIn(copy, element, inside));
    for (const inside of left) {
      report(inside);
      inside.remove();
    }
    body.append(copy);
  }
  return body;
}

/** The element of a copy that stands where another stands in the original. */
function sameIn(copy: Element, original: Element, inside: Element): Element {
  const path: number[] = [];
  for (let element = inside; element !== original; ) {
    const parent = element.parentElement as Element;
    path.push([...parent.children].indexOf(element));
    element = parent;
  }
  return path.reduceRight((found, index) => found.children[index] as Element, copy);
}
