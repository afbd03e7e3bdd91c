/**
 * Runs in the newspaper's page: does to everything in the reading view, and to what is around it, what a script of that page
 * can do to make it look as if a reader had acted. A page's script may follow its own links: those it holds back here.
 *
 * @returns how many elements were tried
 */
export function forgeEverything(): number {
  const host = document.querySelector('doc-sach-reader');
  const root = host?.shadowRoot;
  if (!host || !root) throw new Error('no reading view is open');
  const held = new AbortController();
  addEventListener('click', (event) => event.composedPath().some(isLink) && event.preventDefault(), {
    capture: true,
    signal: held.signal,
  });
  const elements = [...root.querySelectorAll('*')];
  for (const element of elements) {
    for (const event of eventsFor()) element.dispatchEvent(event);
    if (!(element instanceof HTMLElement)) continue;
    element.focus();
    if (!isLink(element)) element.click();
    if (element.matches('button, input, select, textarea')) clickByLabels(element);
  }
  for (const target of [host, root, document, document.documentElement, document.body, window])
    for (const event of eventsFor()) target.dispatchEvent(event);
  speakToTheExtension(host);
  selectAll(root);
  for (const type of ['selectionchange', 'mouseup', 'pointerup']) document.dispatchEvent(new Event(type));
  for (const event of eventsFor()) document.dispatchEvent(event);
  getSelection()?.removeAllRanges();
  held.abort();
  return elements.length;

  function isLink(element: unknown): boolean {
    return element instanceof HTMLElement && element.localName === 'a';
  }

  function eventsFor(): Event[] {
    const common = { bubbles: true, cancelable: true, composed: true };
    const pointer = { ...common, detail: 1, pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0 };
    const keys = ['Enter', ' ', 'Escape', 'ArrowRight', ...'abcdefghijklmnopqrstuvwxyz?+-'];
    return [
      ...['pointerdown', 'pointermove', 'pointerup', 'click', 'auxclick', 'contextmenu'].map(
        (type) => new PointerEvent(type, pointer),
      ),
      ...['mousedown', 'mouseup', 'dblclick'].map((type) => new MouseEvent(type, pointer)),
      ...keys.flatMap((key) =>
        ['keydown', 'keypress', 'keyup'].map((type) => new KeyboardEvent(type, { ...common, key })),
      ),
      new KeyboardEvent('keydown', { ...common, key: 'D', altKey: true, shiftKey: true }),
      new KeyboardEvent('keydown', { ...common, key: 'L', altKey: true, shiftKey: true }),
      new InputEvent('input', { ...common, data: 'x' }),
      ...['change', 'submit', 'reset', 'cancel', 'close', 'toggle', 'beforeprint', 'error', 'load'].map(
        (type) => new Event(type, common),
      ),
      new PageTransitionEvent('pageshow', { persisted: true }),
      new Event('visibilitychange', common),
      new Event('DOMContentLoaded', common),
    ];
  }

  /** Labels of the page's own: what is clicked on them the browser does to the control. */
  function clickByLabels(control: HTMLElement): void {
    const { parentNode, nextSibling } = control;
    const beside = document.createElement('label');
    const id = control.id;
    control.id ||= 'forged';
    beside.htmlFor = control.id;
    parentNode?.insertBefore(beside, control);
    clickOn(beside);
    beside.remove();
    if (id === '') control.removeAttribute('id');
    const around = document.createElement('label');
    parentNode?.insertBefore(around, control);
    around.append(control);
    clickOn(around);
    // Out of the view, and out of the document.
    document.documentElement.append(around);
    clickOn(around);
    around.remove();
    clickOn(around);
    control.click();
    // Back in the middle of it, when no listener of the view has seen where the click began.
    const back = () => parentNode?.insertBefore(around, nextSibling);
    around.addEventListener('click', back, { once: true, capture: true });
    around.click();
    // What would stop it is kept from hearing of it.
    const deaf = new AbortController();
    addEventListener('click', (event) => event.stopImmediatePropagation(), {
      capture: true,
      signal: deaf.signal,
    });
    clickOn(around);
    control.click();
    deaf.abort();
    parentNode?.insertBefore(control, nextSibling);
    around.remove();
  }

  function clickOn(label: HTMLLabelElement): void {
    label.click();
    label.dispatchEvent(new PointerEvent('click', { detail: 1, pointerId: 1, pointerType: 'mouse' }));
  }

  /** Whatever might listen: events and messages of one's own, named as the extension names its messages. */
  function speakToTheExtension(host: Element): void {
    const types = [
      'save-article',
      'open-reader',
      'toggle-reader',
      'change-settings',
      'bring-part',
      'delete-articles',
    ];
    for (const type of types) {
      const message = {
        type,
        asked: true,
        change: { theme: 'black' },
        part: 'speech',
        keys: [],
        numbers: [],
      };
      postMessage(message, '*');
      for (const target of [window, document, host])
        target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true }));
      new BroadcastChannel('library').postMessage(null);
    }
  }

  function selectAll(root: ShadowRoot): void {
    const paragraph = root.querySelector('article .body p')?.firstChild;
    if (paragraph) getSelection()?.setBaseAndExtent(paragraph, 0, paragraph, 5);
  }
}
