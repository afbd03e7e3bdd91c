/** The document and every open shadow root in it, at any depth. */
export function openRoots(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? openRoots(shadowRoot) : [],
  );
  return [root, ...inner];
}
