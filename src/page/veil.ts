import { paper } from './paper.ts';

const veilId = 'doc-sach-veil';

/**
 * Hides a page before its first paint, by a style beside its head: what shows is paper, light or dark as the system
 * prefers, until the reading view or the page itself takes its place.
 */
export function drawVeil(document: Document): void {
  if (document.getElementById(veilId)) return;
  const style = document.createElement('style');
  style.id = veilId;
  style.textContent = `
    :root { background: ${paper.light} !important }
    :root > body { display: none !important }
    @media (prefers-color-scheme: dark) { :root { background: ${paper.dark} !important } }`;
  document.documentElement?.append(style);
}

/** Shows the page again. */
export function liftVeil(document: Document): void {
  document.getElementById(veilId)?.remove();
}
