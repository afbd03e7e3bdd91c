/**
 * Tells what a reader does in the view from what a script of the page makes it look like: the view's shadow root is open to
 * the page (create-root.ts). For most events `isTrusted` tells; both browsers leave it false for `element.click()`, and for
 * what a label's click does to its control (tried in Chromium 156 and Firefox 153). But that a box was ticked by such a
 * click, the browser itself says, with events that it trusts (whatwg/html#1126): there a click of a hand has to come first.
 */
interface Click {
  /** All that was clicked, from the innermost element to the window. */
  on: readonly EventTarget[];
  /** The kinds of event that have come of it: one each. */
  spent: Set<string>;
}

let latest: Click | null = null;

/** Watches what is clicked, from now on. Each script of the extension that listens in a page has to do so once. */
export function watchClicks(): void {
  const note = (event: Event) => {
    if (event.isTrusted) latest = { on: event.composedPath(), spent: new Set() };
  };
  addEventListener('click', note, { capture: true, passive: true });
}

/** Whether a reader has done what an event tells, to the very element whose listener was called. */
export function isByReader({ isTrusted, type, currentTarget: element }: Event): boolean {
  if (!isTrusted || !isTicked(element) || (type !== 'input' && type !== 'change')) return isTrusted;
  if (!latest?.on.includes(element) || latest.spent.has(type)) return false;
  latest.spent.add(type);
  return true;
}

const isTicked = (element: unknown): element is HTMLInputElement =>
  element instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(element.type);
