import { paper } from './paper.ts';
import { pauseMedia } from './pause-media.ts';

/** Page colours while something stands in the page's place; the page's own rules must not win over them. */
const hidingStyle = `
  :root { overflow: visible !important; background: ${paper.light} !important; color-scheme: light dark !important;
    filter: none !important; transform: none !important }
  :root > body { display: none !important }
  @media (prefers-color-scheme: dark) { :root { background: ${paper.dark} !important } }`;

/**
 * Shows an element in the place of the page: beside `<body>`, which it hides. Scrolling, find in page, printing and
 * zoom then work as on any page. Nothing else in the page's DOM changes.
 *
 * @param host the element to show; it receives the hiding style as its child, so that removing it undoes everything.
 * @returns a function that takes it away again and restores scroll position and focus.
 */
export function showInsteadOfPage(document: Document, host: HTMLElement): () => void {
  const window = document.defaultView;
  if (!window) throw new Error('The document is not shown.');
  const { scrollX, scrollY } = window;
  const focused = document.activeElement;
  const resumeNothing = pauseMedia(document);
  const style = document.createElement('style');
  style.textContent = hidingStyle;
  host.append(style);
  document.documentElement.append(host);
  window.scrollTo({ top: 0, left: 0, behavior: 'instant' });
  return () => {
    host.remove();
    resumeNothing();
    window.scrollTo({ top: scrollY, left: scrollX, behavior: 'instant' });
    if (focused instanceof window.HTMLElement && focused !== document.body)
      focused.focus({ preventScroll: true });
  };
}
