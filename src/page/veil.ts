import { firstPaper } from './paper.ts';

const veilId = 'doc-sach-veil';

/**
 * Hides a page before its first paint, by a style beside its head: what shows is paper, light or dark as the system
 * prefers, until the reading view or the page itself takes its place. The page keeps its layout under it, so that the
 * browser can bring back the scroll position of a page that is loaded again.
 */
export function drawVeil(document: Document): void {
  if (document.getElementById(veilId)) return;
  const style = document.createElement('style');
  style.id = veilId;
  style.textContent = `
    :root:root:root { background: ${firstPaper.light} !important }
    :root:root:root > body { opacity: 0 !important }
    @media (prefers-color-scheme: dark) { :root:root:root { background: ${firstPaper.dark} !important } }`;
  document.documentElement?.append(style);
}

/** Shows the page again. */
export function liftVeil(document: Document): void {
  document.getElementById(veilId)?.remove();
}
