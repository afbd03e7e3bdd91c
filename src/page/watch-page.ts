/**
 * Looks at a page now, and after each batch of changes to it.
 *
 * @returns a function that ends the watch.
 */
export function watchPage(document: Document, look: () => void): () => void {
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
  return () => observer.disconnect();
}
