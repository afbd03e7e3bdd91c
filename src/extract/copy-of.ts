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
  const outside = new Set(without);
  for (const element of elements) {
    if (outside.has(element)) continue;
    const copy = inert.importNode(element, true);
    for (const left of outside.size > 0 ? copiesOf(outside, element, copy) : []) {
      report(left);
      left.remove();
    }
    body.append(copy);
  }
  return body;
}

/** The elements of a copy that stand where some stand in the original; both are walked once, however many those are. */
function copiesOf(some: ReadonlySet<Element>, original: Element, copy: Element): Element[] {
  const originals = original.querySelectorAll('*');
  return [...copy.querySelectorAll('*')].filter((_, index) => some.has(originals[index] as Element));
}
