/**
 * The elements that left a tree while steps walk over lists of what was in it. The tree itself could tell, but for each
 * element it would walk up to its root: on a page that nests thousands of boxes, as far as there are boxes.
 */
export class Gone {
  readonly #elements = new WeakSet<Element>();

  /** To be called while what is inside the node is still there. */
  add(node: Node): void {
    if (node.nodeType !== node.ELEMENT_NODE) return;
    const element = node as Element;
    this.#elements.add(element);
    if (!element.firstElementChild) return;
    for (const inside of element.querySelectorAll('*')) this.#elements.add(inside);
  }

  has(element: Element): boolean {
    return this.#elements.has(element);
  }
}
