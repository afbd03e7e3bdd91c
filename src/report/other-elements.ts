/** An element whose name the rules know though HTML does not (src/extract/clean/replace-players.ts). */
const known = 'lite-youtube';
const html = 'http://www.w3.org/1999/xhtml';
/** What MathML Core names, without the rarest. */
const mathematics =
  /^(?:math|mi|mn|mo|ms|mtext|mspace|mrow|mfrac|msqrt|mroot|mstyle|msub|msup|msubsup|munder|mover|munderover|mtable|mtr|mtd|semantics|annotation)$/;

/**
 * Gives elements whose names no standard knows, such as those of a page's own scripts, names that tell nothing. What has
 * a hyphen in its name keeps one: the rules go by that.
 */
export function renameElements(page: Document): void {
  for (const element of page.querySelectorAll('body, body *')) {
    const name = otherName(element);
    if (name === null) continue;
    const other = page.createElementNS(element.namespaceURI, name);
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    other.append(...element.childNodes);
    element.replaceWith(other);
  }
}

/** Null for a name that may stay. */
function otherName({
  localName,
  namespaceURI,
  [Symbol.toStringTag]: kind,
}: Element & { [Symbol.toStringTag]?: string }): string | null {
  if (namespaceURI !== html) return mathematics.test(localName) || localName === 'svg' ? null : 'mrow';
  if (localName === known) return null;
  if (localName.includes('-')) return 'x-x';
  return kind === 'HTMLUnknownElement' ? 'x' : null;
}
