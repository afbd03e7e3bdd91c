/** Elements whose `name` or `id` becomes a property of their form (HTML, “named properties”). */
const controls = new Set(['input', 'select', 'textarea', 'button', 'output', 'fieldset', 'object', 'img']);
/** Those, and elements whose `name` or `id` becomes one of the document. */
const naming = new Set([...controls, 'embed', 'iframe', 'form']);
/** Names that ordinary forms use, of members that nothing here reads from a form. */
const harmless = new Set([
  'id',
  'title',
  'lang',
  'dir',
  'role',
  'hidden',
  'translate',
  'prefix',
  'part',
  'slot',
]);

/**
 * A document whose members mean what the DOM says. `<img name="querySelector">` takes that method's place on the
 * document, `<input name="parentElement">` on its form. In a content script Firefox shows a page's elements without
 * such names; Chromium keeps them from the document, but not from forms (test/browser/hostile-page.test.ts).
 *
 * @returns the document itself, or, where names stand in the way, a copy of it without them.
 */
export function unclobbered(document: Document): Document {
  if (clobberingElements(document).length === 0) return document;
  const copy = genuine(document, 'cloneNode')(true) as Document;
  for (const element of clobberingElements(copy)) {
    genuine(element, 'removeAttribute')('name');
    genuine(element, 'removeAttribute')('id');
  }
  return copy;
}

/** A window, with all that it gives scripts. */
export type Realm = typeof globalThis;

/** The window in which a document shows, whatever its members were made to mean; the global object for one without. */
export const realmOf = (document: Document): Realm => genuine(document, 'defaultView') ?? globalThis;

function clobberingElements(document: Document): Element[] {
  const root = genuine(document, 'documentElement');
  if (!root) return [];
  const prototype: object = Object.getPrototypeOf(document);
  const isMember = (name: string | null, isControl: boolean): boolean =>
    name !== null && (name in prototype || (isControl && name in root && !harmless.has(name)));
  // Attributes alone: a selector that names the elements too takes a browser several times as long.
  return [...genuine(document, 'querySelectorAll')('[name], [id]')].filter((element) => {
    const name = genuine(element, 'localName');
    if (!naming.has(name)) return false;
    const attribute = genuine(element, 'getAttribute');
    return isMember(attribute('name'), controls.has(name)) || isMember(attribute('id'), controls.has(name));
  });
}

/** A member as its interface defines it, methods bound: named properties stand on the object, never on its prototype. */
function genuine<Target extends object, Name extends keyof Target>(target: Target, name: Name): Target[Name] {
  const member = Reflect.get(Object.getPrototypeOf(target), name, target);
  return typeof member === 'function' ? member.bind(target) : member;
}
