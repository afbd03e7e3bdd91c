/**
 * Gives an element that is not yet in the page an open shadow root with styles of its own.
 *
 * @returns the element inside the shadow root to render into.
 */
export function createRoot(host: HTMLElement, styles: string): HTMLElement {
  const { ownerDocument: document } = host;
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = styles;
  const root = document.createElement('div');
  root.className = 'root';
  shadow.append(style, root);
  return root;
}
