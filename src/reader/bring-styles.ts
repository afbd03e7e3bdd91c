const brought = new WeakMap<Document, Set<string>>();

/**
 * Puts a style sheet of a part beside the view's own, once.
 *
 * In a document of the extension's own it is a constructed one: the pages' policy (wxt.config.ts) lets in no style that
 * stands in markup, and cannot tell ours from a foreign one. Under the newspaper's page it is an element of the shadow
 * root: Firefox gives content scripts no list of constructed sheets (https://bugzilla.mozilla.org/show_bug.cgi?id=1770592).
 *
 * @param id the part's, by which it is known that its sheet is there
 */
export function bringStyles(root: Node, id: string, styles: string): void {
  if (root instanceof Document) adoptStyles(root, id, styles);
  if (!(root instanceof ShadowRoot) || root.getElementById(id)) return;
  const style = document.createElement('style');
  style.id = id;
  style.textContent = styles;
  root.append(style);
}

function adoptStyles(document: Document, id: string, styles: string): void {
  const ids = brought.get(document) ?? new Set();
  if (ids.has(id)) return;
  brought.set(document, ids.add(id));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
