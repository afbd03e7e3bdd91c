/** Puts a style sheet of a part beside the view's own, once. */
export function bringStyles(root: Node, id: string, styles: string): void {
  if (!(root instanceof ShadowRoot || root instanceof Document) || root.getElementById(id)) return;
  const style = document.createElement('style');
  style.id = id;
  style.textContent = styles;
  (root instanceof Document ? root.head : root).append(style);
}
