/**
 * Pages have a dozen. Browsers compare an attribute's name with one after the other: to take each of a hundred thousand
 * out of an element, as DOMPurify does, takes Chromium more than a minute (measured; half as many take a quarter).
 */
export const mostAttributes = 100;

/**
 * Puts others in the place of elements with more attributes than any page has, which keep only those that are named.
 *
 * @param root of a document in which nothing runs; it stays itself.
 */
export function keepFewAttributes(root: Element, kept: readonly string[]): void {
  for (const element of root.querySelectorAll('*')) {
    if (element.attributes.length <= mostAttributes) continue;
    const other = likeOf(element);
    for (const name of kept) {
      const value = element.getAttribute(name);
      if (value !== null) other.setAttribute(name, value);
    }
    while (element.firstChild) other.append(element.firstChild);
    element.replaceWith(other);
  }
}

/** A parser makes elements of names that no script can: none of these is an article's. */
const plainName = /^[a-z][a-z\d-]*$/i;

const likeOf = ({ ownerDocument, namespaceURI, localName }: Element): Element =>
  ownerDocument.createElementNS(namespaceURI, plainName.test(localName) ? localName : 'span');
