/**
 * Makes a custom element with an open shadow root and styles of its own, not yet in the page.
 *
 * @returns the element, and the element inside its shadow root to render into.
 */
export function createHost(
  document: Document,
  name: string,
  styles: string,
): { host: HTMLElement; root: HTMLElement } {
  const host = document.createElement(name);
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = styles;
  const root = document.createElement('div');
  root.className = 'root';
  shadow.append(style, root);
  return { host, root };
}
